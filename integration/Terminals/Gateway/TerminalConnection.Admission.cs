using System.Buffers;
using Microsoft.Extensions.Logging;
using NodaTime;
using Regulatory.Integration.Terminals.Journal;
using Regulatory.Integration.Terminals.Jt808;
using Regulatory.Integration.Terminals.Positions;
using Regulatory.Integration.Terminals.Sessions;

namespace Regulatory.Integration.Terminals.Gateway;

/// <summary>Registration and authentication: who is let in.</summary>
internal sealed partial class TerminalConnection
{
    private async ValueTask Admit(Frame frame, ReadOnlySequence<byte> wire, Instant now, CancellationToken cancellation)
    {
        var reading = MessageTable.Read(frame, session?.Edition ?? Edition.Jt2013);
        Message? answer;
        try
        {
            answer = reading.Message switch
            {
                Registration registration => await Register(frame.Header, registration, reading.Edition, now, cancellation).ConfigureAwait(false),
                Authentication authentication => await Authenticate(frame.Header, authentication, now, cancellation).ConfigureAwait(false),
                _ => GeneralReply.To(frame.Header, ReplyResult.BadMessage),
            };
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            // Without an answer the terminal comes again. The fault's own words may say who it is.
            RegisterFailed(services.Log, Number, fault.GetType().Name, fault.StackTrace);
            Cut("register");
            return;
        }
        await Keep(
            frame, wire, now, reading, answer is null ? null : new(answer, reading.Edition), NoPositions, PositionMarks.None, cancellation)
            .ConfigureAwait(false);
    }

    private async ValueTask<Message> Register(
        Header header, Registration registration, Edition edition, Instant now, CancellationToken cancellation)
    {
        var decided = await services.Register.Register(new(header.Phone.ToString(), registration, edition, now), cancellation).ConfigureAwait(false);
        Counts.Add($"registration.{decided.Result}");
        if (decided.IsOtherTerminal)
        {
            Counts.Add("registration.copied");
            OtherTerminal(services.Log, Number);
        }
        if (decided.Result is not RegistrationResult.Done) Refused();
        return new RegistrationReply(header.Serial, decided.Result, decided.Code);
    }

    private async ValueTask<Message> Authenticate(Header header, Authentication shown, Instant now, CancellationToken cancellation)
    {
        var phone = header.Phone.ToString();
        var decided = await services.Register.Authenticate(new(phone, shown.Code, shown.Imei, shown.Software, now), cancellation).ConfigureAwait(false);
        Counts.Add(decided.IsKnown ? "authentication.known" : "authentication.unknown");
        if (!decided.IsKnown)
        {
            Refused();
            return GeneralReply.To(header, ReplyResult.Failed);
        }
        if (session is null)
        {
            var memory = new TerminalMemory(await services.Numbers.Of(phone, cancellation).ConfigureAwait(false));
            var opened = new TerminalSession(header, decided.Edition ?? Edition.Jt2013, memory, outbox, Cut);
            Volatile.Write(ref session, opened);
            if (services.Sessions.Open(opened)) Counts.Add("sessions.replaced");
        }
        return GeneralReply.To(header, ReplyResult.Done);
    }

    private void Refused()
    {
        if (++refusals > services.Settings.Refusals) Cut("refused");
    }

    private void EndSession()
    {
        if (session is not { } ended) return;
        Volatile.Write(ref unknownSince, services.Time.GetTimestamp());
        Volatile.Write(ref session, null);
        services.Sessions.Close(ended);
    }

    [LoggerMessage(LogLevel.Error, "The register of terminals failed on connection {Connection}, which is closed: {Fault}\n{Trace}")]
    private static partial void RegisterFailed(ILogger log, long connection, string fault, string? trace);

    [LoggerMessage(LogLevel.Warning, "On connection {Connection} a phone came with another terminal id than before: perhaps a copied SIM card")]
    private static partial void OtherTerminal(ILogger log, long connection);
}
