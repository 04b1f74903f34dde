using Regulatory.Domain.Kernel;
using Regulatory.Domain.Supervision;
using Regulatory.Domain.Supervision.Terminals;
using Regulatory.Integration.Acts.Supervision;
using Regulatory.Integration.Terminals;
using Regulatory.Integration.Terminals.Jt808;
using Regulatory.Integration.Terminals.Sessions;

namespace Regulatory.Integration.Supervision;

/// <summary>The gateway's register of terminals is the record of terminals: each answer rests on an act, or on what acts have made true.</summary>
public sealed class AdmittedTerminals(TerminalAdmission admission) : ITerminalRegister
{
    /// <inheritdoc/>
    public async ValueTask<RegistrationAnswer> Register(RegistrationAsked asked, CancellationToken cancellation)
    {
        if (!TerminalId.TryParse(asked.Phone, null, out var terminal)) return new(RegistrationResult.UnknownTerminal);
        var said = asked.Registration;
        var reply = await admission.Register(
            terminal, new(said.Maker, said.Model, said.TerminalId), CodedPlates.Of(said.Plate, said.Colour), ProtocolOf(asked.Edition), cancellation).ConfigureAwait(false);
        return new((RegistrationResult)reply.Result, reply.Code)
        {
            // Whoever is turned away as another device of the same number may be a copied SIM; the record has it.
            IsOtherTerminal = reply.Result is TerminalRegistrationResult.TerminalAlreadyRegistered,
        };
    }

    /// <inheritdoc/>
    public async ValueTask<AuthenticationAnswer> Authenticate(AuthenticationAsked asked, CancellationToken cancellation)
    {
        if (!TerminalId.TryParse(asked.Phone, null, out var terminal)) return AuthenticationAnswer.Unknown;
        var state = await admission.Load(terminal, anew: false, cancellation).ConfigureAwait(false);
        // Only the 2019 edition says in this message what it is; the others are what they registered as.
        var protocol = asked.Imei is not null ? TerminalProtocol.Jt808Of2019 : state.Authenticated?.Protocol ?? state.Entered?.Protocol ?? TerminalProtocol.Jt808Of2013;
        return await admission.Authenticate(terminal, asked.Code, protocol, asked.Software, cancellation).ConfigureAwait(false)
            ? new(IsKnown: true, EditionOf(protocol))
            : AuthenticationAnswer.Unknown;
    }

    private static TerminalProtocol ProtocolOf(Edition edition) => edition switch
    {
        Edition.Jt2011 => TerminalProtocol.Jt808Of2011,
        Edition.Jt2013 => TerminalProtocol.Jt808Of2013,
        _ => TerminalProtocol.Jt808Of2019,
    };

    private static Edition EditionOf(TerminalProtocol protocol) => protocol switch
    {
        TerminalProtocol.Jt808Of2011 => Edition.Jt2011,
        TerminalProtocol.Jt808Of2013 => Edition.Jt2013,
        _ => Edition.Jt2019,
    };
}
