/* Digits choose: 1 is the first answer of the question that has the focus, else of the first open question. They act
   only outside text fields, and not for people who turned single keys off (WCAG 2.1.4). */
"use strict";
(() => {
    const questions = () => Array.from(document.querySelectorAll(".q"));
    const isOpen = (question) => !question.querySelector("input:checked")
        && !Array.from(question.querySelectorAll("input:not([type=radio], [type=checkbox]), textarea")).some((field) => field.value);
    const aimedAt = (focused) => focused.closest(".q") || questions().find(isOpen);
    const choices = (question) => Array.from(question.querySelectorAll("input[type=radio], input[type=checkbox]"));

    document.addEventListener("keydown", (event) => {
        const digit = Number.parseInt(event.key, 10);
        const typing = event.target.closest("textarea, select, dialog, input:not([type=radio], [type=checkbox])");
        if (!digit || typing || event.ctrlKey || event.metaKey || event.altKey || localStorage.getItem("clinic-single-keys") === "off") {
            return;
        }
        const question = aimedAt(event.target);
        const choice = question && choices(question)[digit - 1];
        if (choice) {
            event.preventDefault();
            choice.focus();
            choice.click();
        }
    });
})();
