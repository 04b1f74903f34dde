using System.Buffers;
using NodaTime;
using Regulatory.Integration.Terminals.Jt808;
using Regulatory.Integration.Terminals.Positions;

namespace Regulatory.Integration.Terminals.Gateway;

/// <summary>What becomes of each message.</summary>
internal sealed partial class TerminalConnection
{
    private static readonly Location[] NoPositions = [];

    private readonly Reassembly parts = TerminalMessages.NewReassembly();

    private ValueTask Take(Frame frame, ReadOnlySequence<byte> wire, Instant now, CancellationToken cancellation)
    {
        var header = frame.Header;
        if (header.Id is Registration.MessageId or Authentication.MessageId && header is { Part: null, IsEncrypted: false })
            return Admit(frame, wire, now, cancellation);
        if (session is not { } known)
        {
            var isLogout = header.Id == EmptyMessage.Logout;
            var refusal = new Answer(GeneralReply.To(header, isLogout ? ReplyResult.Done : ReplyResult.Failed), header.EditionOr(Edition.Jt2013));
            return isLogout
                ? Keep(frame, wire, now, TerminalMessages.Read(frame, Edition.Jt2013), refusal, NoPositions, PositionMarks.None, cancellation)
                : Faulty(wire, header, "unauthenticated", now, refusal, cancellation);
        }
        var reading = TerminalMessages.Read(frame, known.Edition);
        if (header.Part is { Total: > 1 } && !header.IsEncrypted) reading = TakePart(frame, reading, now);
        var (positions, marks) = TerminalMessages.PositionsOf(reading.Message);
        if (reading.Message is Location { At: { } told }) known.Clock.Take(now, told);
        if (reading.Message is GeneralReply reply) known.Orders.Answered(reply);
        var kept = Keep(frame, wire, now, reading, AnswerTo(header, reading, now), positions, marks, cancellation);
        if (header.Id == EmptyMessage.Logout) EndSession();
        return kept;
    }

    /// <summary>Asks for parts that did not come; called now and then.</summary>
    public void AskForParts(Instant now)
    {
        if (Volatile.Read(ref session) is not { } known) return;
        IReadOnlyList<MissingParts> missing;
        lock (parts)
        {
            missing = parts.Overdue(now, out var abandoned);
            for (var i = 0; i < abandoned.Count; i++) Counts.Add("parts.abandoned");
        }
        foreach (var request in missing)
        {
            outbox.Answer(known.Sample, request, known.Sample.EditionOr(known.Edition));
            Counts.Add("parts.requested");
        }
        if (missing.Count > 0) outbox.Send();
    }

    private Reading TakePart(Frame frame, Reading part, Instant now)
    {
        lock (parts)
        {
            var reading = TerminalMessages.ReadPart(frame, part, parts, now, session!.Edition, out var abandoned);
            for (var i = 0; i < abandoned.Count; i++) Counts.Add("parts.abandoned");
            return reading;
        }
    }

    /// <summary>What a message is answered with once it is durable; null when it is an answer itself.</summary>
    private static Answer? AnswerTo(in Header header, Reading reading, Instant now)
    {
        Message? answer = reading switch
        {
            { Message: GeneralReply } => null,
            { Message: EmptyMessage { MessageId: EmptyMessage.AskServerTime } } => new ServerTime(now),
            { Message: MultimediaData data } => new MultimediaReply(data.Head.Number, []),
            { Message: not null } or { Fault: null } => GeneralReply.To(header, ReplyResult.Done),
            { Fault: "unknown message" or "encrypted" } => GeneralReply.To(header, ReplyResult.Unsupported),
            _ => GeneralReply.To(header, ReplyResult.BadMessage),
        };
        return answer is null ? null : new(answer, reading.Edition);
    }
}
