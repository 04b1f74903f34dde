using System.Buffers;
using NodaTime;
using Regulatory.Integration.Terminals.Journal;
using Regulatory.Integration.Terminals.Jt809;

namespace Regulatory.Integration.Terminals.Platforms;

/// <summary>What becomes of each message of a platform that has logged in; on either link, because each stands in for the other.</summary>
internal abstract partial class PlatformLink
{
    /// <summary>其他: no exchange of positions is offered downwards.</summary>
    private const byte NoExchange = 3, NoApplication = 1;

    private async ValueTask Take(PlatformSession session, PlatformFrame frame, ReadOnlySequence<byte> wire, Instant now, CancellationToken cancellation)
    {
        var reading = PlatformMessageTable.Read(frame);
        if (reading.Oddities.Count > 0) Services.Counts.Add("809.oddities");
        switch (reading.Message)
        {
            case Business business:
                var kept = NamesPersons(business.SubId) ? Services.Seal.Seal(wire.ToArray()) : wire.ToArray();
                await Take(session, business, reading, frame, kept, now, cancellation).ConfigureAwait(false);
                break;
            case LinkSignal { MessageId: LinkSignal.KeepAlive }:
                await Keep(frame, wire.ToArray(), now, null, Answering(session, new LinkSignal(LinkSignal.KeepAliveReply)), cancellation).ConfigureAwait(false);
                break;
            case LinkLogout:
                await Keep(
                    frame, Blanked(frame, wire), now, null,
                    () =>
                    {
                        Send(new LinkSignal(LinkSignal.LogoutReply), session.Access);
                        session.LogOut();
                    },
                    cancellation).ConfigureAwait(false);
                break;
            case LinkNotice { MessageId: LinkNotice.MainBroken }:
                await Keep(frame, wire.ToArray(), now, null, session.MainIsBroken, cancellation).ConfigureAwait(false);
                break;
            case LinkNotice { MessageId: LinkNotice.MainClosed }:
                await Keep(frame, wire.ToArray(), now, null, () => session.LogOut(), cancellation).ConfigureAwait(false);
                break;
            case LinkSignal { MessageId: LinkSignal.SubKeepAliveReply or LinkSignal.SubLogoutReply }:
                await Keep(frame, wire.ToArray(), now, null, null, cancellation).ConfigureAwait(false);
                break;
            default:
                // What only this platform may say, too.
                await Keep(frame, wire.ToArray(), now, FaultOf(reading), null, cancellation).ConfigureAwait(false);
                break;
        }
    }

    private async ValueTask Take(
        PlatformSession session, Business said, PlatformReading reading, PlatformFrame frame, byte[] wire, Instant now, CancellationToken cancellation)
    {
        switch (said)
        {
            case { Content: PositionContent or PositionsContent }:
                await TakePositions(session, said, PlatformPositions.Of(reading), frame, wire, now, cancellation).ConfigureAwait(false);
                break;
            case { Content: VehicleEntry }:
                var vehicle = await session.VehicleOf(said.Vehicle, now, cancellation).ConfigureAwait(false);
                await Keep(frame, wire, now, vehicle.Reason, Registered(session, said, frame, vehicle.Reason is null), cancellation).ConfigureAwait(false);
                break;
            case { Content: Inspection or InspectionAnswer, SubId: 0x1301 }:
                await TakeAnswer(session, said.Content, frame, wire, now, cancellation).ConfigureAwait(false);
                break;
            case { SubId: 0x1207 or 0x1208 or 0x1209 }:
                var answer = new CodeContent(said.SubId == 0x1208 ? NoApplication : NoExchange);
                await Keep(frame, wire, now, null, Downwards(session, said.Vehicle, (ushort)(said.SubId + 0x8000), answer), cancellation).ConfigureAwait(false);
                break;
            default:
                if (said.SubId is 0x1402 or 0x1403) Services.Counts.Add("809.alarms");
                await Keep(frame, wire, now, said.Content is null ? "content" : null, null, cancellation).ConfigureAwait(false);
                break;
        }
    }

    private async ValueTask TakePositions(
        PlatformSession session, Business said, PlatformPositions positions, PlatformFrame frame, byte[] wire, Instant now, CancellationToken cancellation)
    {
        var vehicle = await session.VehicleOf(said.Vehicle, now, cancellation).ConfigureAwait(false);
        if (said.Content is PositionContent && positions.Reports is [{ At: { } at }]) session.Meter.Lag(at, now);
        if (vehicle.Reason is not null) session.Meter.Refused(Math.Max(1, positions.Reports.Count));
        await Keep(frame, wire, now, vehicle.Reason ?? positions.Fault, null, cancellation, vehicle.Memory, positions).ConfigureAwait(false);
    }

    /// <summary>The answer is on record after the frame is durable; the next frame is taken after that.</summary>
    private async ValueTask TakeAnswer(PlatformSession session, PlatformContent said, PlatformFrame frame, byte[] wire, Instant now, CancellationToken cancellation)
    {
        var durable = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await Keep(frame, wire, now, null, () => durable.TrySetResult(), cancellation).ConfigureAwait(false);
        await durable.Task.WaitAsync(cancellation).ConfigureAwait(false);
        var (call, text) = said switch
        {
            Inspection answer => (checked((int)Math.Min(answer.Number, int.MaxValue)), answer.Text),
            InspectionAnswer answer => (session.CallOf(answer.Source.Serial), answer.Text),
            _ => (0, ""),
        };
        var isAnswer = await Services.Register.Answered(session.Access.Platform, call, text, now, cancellation).ConfigureAwait(false);
        Services.Counts.Add(isAnswer ? "809.roll-call.answered" : "809.roll-call.stray");
        if (!isAnswer) session.Meter.Fault("no such roll-call");
    }

    private Action Answering(PlatformSession session, PlatformMessage message) => () => Send(message, session.Access);

    /// <summary>An answer that goes the way of all that this platform has to say.</summary>
    private static Action Downwards(PlatformSession session, VehicleMark? vehicle, ushort subId, PlatformContent content) =>
        () => session.Send(Business.Of((ushort)(subId & 0xFF00), vehicle, subId, content, session.Access.Edition));

    /// <summary>Only the edition of 2019 knows an answer to a registration.</summary>
    private static Action? Registered(PlatformSession session, Business said, PlatformFrame frame, bool isTaken) =>
        session.Access.Edition is PlatformEdition.Jt2019
            ? Downwards(session, said.Vehicle, 0x9201, new AnswerContent(new(said.SubId, frame.Header.Serial), isTaken ? (byte)0 : (byte)1))
            : null;

    /// <summary>Drivers, waybills, whoever answers, and static data: sealed in the journal as drivers' cards are.</summary>
    private static bool NamesPersons(ushort subId) => subId is (>= 0x120A and <= 0x120D) or 0x1301 or 0x1302 or 0x1601;

    private static string FaultOf(PlatformReading reading) => reading.Fault switch
    {
        null => "out of place",
        "encrypted" or "unknown message" => reading.Fault,
        _ => "body",
    };
}
