using Regulatory.Integration.Terminals.Jt808;

namespace Regulatory.Integration.Terminals.Jt809;

/// <summary>Reads the bodies of frames between platforms.</summary>
public static class PlatformMessageTable
{
    /// <summary>Reads the body of a frame.</summary>
    public static PlatformReading Read(PlatformFrame frame)
    {
        ArgumentNullException.ThrowIfNull(frame);
        var edition = frame.Header.Is2019 ? PlatformEdition.Jt2019 : PlatformEdition.Jt2011;
        return frame.IsOpen ? Read(frame.Header.Id, frame.Body, edition) : new(null, "encrypted", edition, []);
    }

    /// <summary>Reads a body without its frame.</summary>
    public static PlatformReading Read(ushort id, ReadOnlyMemory<byte> body, PlatformEdition edition)
    {
        var reader = new BodyReader(body);
        PlatformMessage? message = id switch
        {
            Login.MessageId => Login.Read(ref reader),
            LoginReply.MessageId => LoginReply.Read(ref reader),
            LinkLogout.MessageId => LinkLogout.Read(ref reader),
            LinkSignal.LogoutReply or LinkSignal.KeepAlive or LinkSignal.KeepAliveReply or LinkSignal.SubLogoutReply or LinkSignal.SubKeepAlive
                or LinkSignal.SubKeepAliveReply => new LinkSignal(id),
            SubLink.Opens => SubLink.Read(ref reader, isClosing: false),
            SubLink.Closes => SubLink.Read(ref reader, isClosing: true),
            LinkNotice.SubLinkReply or LinkNotice.MainBroken or LinkNotice.MainClosed or LinkNotice.SubBroken or LinkNotice.SubClosed
                => LinkNotice.Read(ref reader, id),
            _ when IsBusiness(id) => Business.Read(ref reader, id, edition),
            _ => null,
        };
        if (message is null) return new(null, IsBusiness(id) ? "no layout fits" : "unknown message", edition, reader.Oddities);
        if (reader.IsShort) return new(null, $"too short: {body.Length} bytes", edition, reader.Oddities);
        if (reader.Left > 0) reader.Note("body", $"{reader.Left} bytes behind its end");
        return new(message, null, edition, reader.Oddities);
    }

    /// <summary>0x1102 stands for itself: its sub id is its id.</summary>
    private static bool IsBusiness(ushort id) => (id >> 12) is 1 or 9 && (id >> 8 & 0xF) is >= 1 and <= 6;
}
