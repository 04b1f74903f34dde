using Regulatory.Domain.Supervision.Terminals.Rules;

namespace Regulatory.Domain.Supervision.Terminals;

/// <summary>What a terminal that registers is told (0x8100).</summary>
public static class RegistrationAnswer
{
    /// <param name="terminal">The terminal after the act.</param>
    /// <param name="rule">The rule that refused it; null when the act was accepted.</param>
    /// <param name="codeSha256">Digest of the code that it was to be given: a copied SIM is accepted on record, and gets none.</param>
    public static RegistrationResult Of(Terminal terminal, RuleId? rule, string codeSha256) =>
        rule == TerminalOnFile.Id ? RegistrationResult.NoSuchTerminal
        : rule == VehicleOfTerminalOnFile.Id ? RegistrationResult.NoSuchVehicle
        : rule == VehicleWithOtherTerminal.Id ? RegistrationResult.VehicleAlreadyRegistered
        : rule is null && terminal.CodeSha256 == codeSha256 ? RegistrationResult.Registered
        : RegistrationResult.TerminalAlreadyRegistered;
}
