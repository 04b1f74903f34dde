using Regulatory.Domain.Supervision.Terminals.Rules;

namespace Regulatory.Domain.Supervision.Terminals;

/// <summary>What a terminal that registers is told (0x8100).</summary>
public static class TerminalRegistrationAnswer
{
    /// <param name="terminal">The terminal after the act.</param>
    /// <param name="rule">The rule that refused it; null when the act was accepted.</param>
    /// <param name="codeSha256">Digest of the code that it was to be given: a copied SIM is accepted on record, and gets none.</param>
    public static TerminalRegistrationResult Of(Terminal terminal, RuleId? rule, string codeSha256) =>
        rule == TerminalOnFile.Id ? TerminalRegistrationResult.NoSuchTerminal
        : rule == VehicleOfTerminalOnFile.Id ? TerminalRegistrationResult.NoSuchVehicle
        : rule == VehicleWithOtherTerminal.Id ? TerminalRegistrationResult.VehicleAlreadyRegistered
        : rule is null && terminal.CodeSha256 == codeSha256 ? TerminalRegistrationResult.Registered
        : TerminalRegistrationResult.TerminalAlreadyRegistered;
}
