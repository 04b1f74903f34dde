using System.Buffers;
using System.IO.Pipelines;
using NodaTime;
using Regulatory.Integration.Terminals.Jt809;

namespace Regulatory.Integration.Terminals.Platforms;

/// <summary>A sub link 从链路: this platform has called the other one where its login said, and shows the verify code of that login.</summary>
internal sealed class SubLinkConnection(
    long number, PlatformSession session, IDuplexPipe transport, Action<string> abort, PlatformLinkServices services)
    : PlatformLink(number, transport, abort, services)
{
    private const byte Accepted = 0;

    private int isUp;

    /// <summary>Whether the other platform has accepted it.</summary>
    public bool IsUp => Volatile.Read(ref isUp) != 0;

    /// <summary>Before it is accepted it may say nothing else.</summary>
    protected override PlatformSession? Session => IsUp ? session : null;

    protected override bool IsMain => false;

    /// <summary>Asks to be accepted.</summary>
    public void Ask() => Send(new SubLink(IsClosing: false, session.VerifyCode), session.Access);

    public override void Check()
    {
        if (!IsUp && Services.Time.GetElapsedTime(Began) > Services.Settings.BeforeLogin) Cut("unknown");
        else base.Check();
    }

    protected override ValueTask<PlatformAccess?> AccessOf(PlatformHeader header, CancellationToken cancellation) => new(session.Access);

    protected override async ValueTask Unknown(PlatformFrame frame, ReadOnlySequence<byte> wire, Instant now, CancellationToken cancellation)
    {
        if (frame.Header.Centre != session.Access.AccessCode
            || PlatformMessageTable.Read(frame).Message is not LinkNotice { MessageId: LinkNotice.SubLinkReply } reply)
        {
            await Faulty(wire, frame.Header, "not connected", now, cancellation).ConfigureAwait(false);
            return;
        }
        if (reply.Code == Accepted)
        {
            Volatile.Write(ref isUp, 1);
            session.Enter(this);
        }
        Services.Counts.Add(reply.Code == Accepted ? "809.sub.up" : "809.sub.refused");
        await Keep(frame, wire.ToArray(), now, reply.Code == Accepted ? null : "sub link", null, cancellation).ConfigureAwait(false);
        if (reply.Code != Accepted) Cut("refused");
    }
}
