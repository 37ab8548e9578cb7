;;; eglot.el --- The scenario with Eglot  -*- lexical-binding: t; -*-

;;; Code:

(load (expand-file-name "scenario" (file-name-directory load-file-name)) nil t)

(find-file (getenv "BUDDY_FILE"))
(run-hooks 'post-command-hook)          ; There are no commands in batch mode.
(setq eglot-confirm-server-initiated-edits nil)

(scenario-run
 :connected (lambda () (and (eglot-current-server) (eglot-managed-p)))
 :hover (lambda ()
          (eldoc-print-current-symbol-info t)
          (scenario-await-text "eldoc" "upper-case constant"))
 :restart (lambda () (eglot-reconnect (eglot-current-server)))
 :act #'eglot-code-actions
 :flush #'eglot--signal-textDocument/didChange)

;;; eglot.el ends here
