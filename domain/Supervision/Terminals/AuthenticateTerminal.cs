using Regulatory.Domain.Law;
using Regulatory.Domain.Supervision.Terminals.Rules;

namespace Regulatory.Domain.Supervision.Terminals;

/// <summary>
/// Lets a terminal prove who it is 终端鉴权 (0x0102). Only the first time with a code is a fact: it dials in many times a day.
/// </summary>
/// <param name="CodeSha256">Digest of the code that it sent.</param>
[ActOf(Role.System), Law(OwnRules.TerminalAdmission)]
public sealed record AuthenticateTerminal(TerminalId Terminal, string CodeSha256, TerminalProtocol Protocol, string? SoftwareVersion = null)
    : TerminalCommand;

public static partial class TerminalDecider
{
    private static Decision<TerminalFact> Decide(Terminal terminal, AuthenticateTerminal command, SupervisionContext context)
    {
        if (TerminalOnFile.Check(terminal) is { } unknown) return unknown;
        if (CodeOfTerminal.Check(terminal, command.CodeSha256) is { } wrong) return wrong;
        return terminal.Authenticated is { } known && (known.Protocol, known.SoftwareVersion) == (command.Protocol, command.SoftwareVersion)
            ? Decision<TerminalFact>.Nothing
            : new TerminalAuthenticated(command.Protocol, command.SoftwareVersion, context.On);
    }
}
