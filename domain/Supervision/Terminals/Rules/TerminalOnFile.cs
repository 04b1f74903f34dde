using Regulatory.Domain.Law;

namespace Regulatory.Domain.Supervision.Terminals.Rules;

/// <summary>Only a terminal on file is bound, let in or commanded.</summary>
[Law(OwnRules.TerminalAdmission)]
[RuleText(
    "该终端未登记或者已停用。",
    "There is no such terminal on file, or it was retired.")]
public static class TerminalOnFile
{
    public static readonly RuleId Id = new("SUP-TRM-001");

    public static Refusal? Check(Terminal terminal) => terminal.Entered is null ? new Refusal(Id) : null;
}
