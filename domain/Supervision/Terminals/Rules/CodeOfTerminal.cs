using Regulatory.Domain.Law;

namespace Regulatory.Domain.Supervision.Terminals.Rules;

/// <summary>A terminal proves who it is by the code that it was given when it registered.</summary>
[Law(OwnRules.TerminalAdmission)]
[RuleText(
    "鉴权码不符。",
    "The code is not the terminal's.")]
public static class CodeOfTerminal
{
    public static readonly RuleId Id = new("SUP-TRM-007");

    public static Refusal? Check(Terminal terminal, string codeSha256) =>
        terminal.CodeSha256 is { } code && code == codeSha256 ? null : new Refusal(Id);
}
