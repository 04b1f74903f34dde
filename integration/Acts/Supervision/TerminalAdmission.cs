using Regulatory.Domain.Kernel;
using Regulatory.Domain.Supervision;
using Regulatory.Domain.Supervision.Terminals;
using Regulatory.Domain.Supervision.Terminals.Rules;
using Regulatory.Integration.Terminals.Sessions;
using Regulatory.Ledger;

namespace Regulatory.Integration.Acts.Supervision;

/// <summary>What a terminal is told that registers.</summary>
/// <param name="Code">The authentication code; null unless it was let in. It is in no record: only its digest is.</param>
public sealed record AdmissionReply(TerminalRegistrationResult Result, string? Code);

/// <summary>
/// The door of the terminals: what the gateway asks before it lets one in. Whoever is not known is turned away without a trace in the
/// ledger, so that strangers cannot fill it; what is let in, or is known and suspect, is on record.
/// </summary>
public sealed class TerminalAdmission(Executor executor, SupervisionActs acts)
{
    private static readonly Actor Gateway =
        new("system:terminal-gateway", "Terminal gateway", [Role.System], DivisionCode.Parse("440000"), "");

    /// <summary>Answers a registration (0x0100) with what 0x8100 says, and a new random code of 32 characters when it is let in.</summary>
    /// <param name="vehicle">The plate that it names; null where it names none.</param>
    /// <exception cref="LedgerUnavailableException">The database cannot be reached: the terminal asks again.</exception>
    public async Task<AdmissionReply> Register(
        TerminalId terminal, TerminalDevice device, VehicleKey? vehicle, TerminalProtocol protocol, CancellationToken cancellation)
    {
        if (TerminalOnFile.Check(await Load(terminal, anew: true, cancellation)) is not null)
            return new(TerminalRegistrationResult.NoSuchTerminal, null);
        var code = TerminalCode.New();
        var digest = TerminalCode.Digest(code);
        var outcome = await executor.Execute(
            new(new RegisterTerminal(terminal, device, vehicle, protocol, digest), Guid.NewGuid(), Gateway), cancellation);
        var rule = outcome switch
        {
            ActAccepted => default(RuleId?),
            ActRefused refused => refused.Refusal.Rule,
            _ => throw new InvalidOperationException($"A registration was answered {outcome.GetType().Name}."),
        };
        var result = TerminalRegistrationAnswer.Of(await Load(terminal, anew: true, cancellation), rule, digest);
        return new(result, result is TerminalRegistrationResult.Registered ? code : null);
    }

    /// <summary>Whether a terminal proved to be who it is (0x0102).</summary>
    /// <exception cref="LedgerUnavailableException">The database cannot be reached: the terminal asks again.</exception>
    public async Task<bool> Authenticate(
        TerminalId terminal, string code, TerminalProtocol protocol, string? softwareVersion, CancellationToken cancellation)
    {
        var digest = TerminalCode.Digest(code);
        var state = await Load(terminal, anew: false, cancellation);
        if (!Knows(state, digest)) state = await Load(terminal, anew: true, cancellation);
        if (!Knows(state, digest)) return false;
        if (state.Authenticated is { } known && (known.Protocol, known.SoftwareVersion) == (protocol, softwareVersion)) return true;
        var outcome = await executor.Execute(
            new(new AuthenticateTerminal(terminal, digest, protocol, softwareVersion), Guid.NewGuid(), Gateway), cancellation);
        return outcome is ActAccepted;
    }

    /// <summary>The vehicle that a terminal speaks for, and all else that is on record of it.</summary>
    /// <param name="anew">Asks the ledger, too: another host may have changed it.</param>
    public async ValueTask<Terminal> Load(TerminalId terminal, bool anew, CancellationToken cancellation) =>
        (Terminal)(await executor.Load(acts.Terminals, new(acts.Terminals.Kind, terminal.ToString()), anew, cancellation)).State;

    private static bool Knows(Terminal terminal, string digest) =>
        TerminalOnFile.Check(terminal) is null && CodeOfTerminal.Check(terminal, digest) is null;
}
