package org.sleepclinic.document;

import org.sleepclinic.kernel.Phi;

/** A file to hand out: the name we gave it, its type as its bytes tell it, and the bytes. */
@Phi
public record FileContent(String name, FileType type, byte[] bytes) {
    @Override
    public String toString() {
        return "FileContent[" + type + "]";
    }
}
