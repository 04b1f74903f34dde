using System.Buffers;
using System.Net;
using System.Net.Sockets;
using Regulatory.Integration.Terminals.Jt808;

namespace Regulatory.Integration.Specs.Terminals.Fleets;

/// <summary>The platform's side of connections, played by a spec: it hears frames one by one and says what the spec wants.</summary>
internal sealed class PlayedGateway : IDisposable
{
    private readonly TcpListener listener = new(IPAddress.Loopback, 0);
    private FrameCutter cutter = new();
    private byte[] unread = [];
    private readonly HashSet<ushort> heard = [];
    private Socket? line;

    public PlayedGateway()
    {
        listener.Start();
        Port = ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    public int Port { get; }

    /// <summary>The next connection.</summary>
    public async Task Accept()
    {
        (line, cutter, unread) = (await listener.AcceptSocketAsync(), new(), []);
        heard.Clear();
    }

    public void Cut()
    {
        line?.Dispose();
        line = null;
    }

    /// <summary>The next frame on the connection.</summary>
    public async Task<Frame> Hear()
    {
        var buffer = new byte[4096];
        while (true)
        {
            var sequence = new ReadOnlySequence<byte>(unread);
            var isCut = cutter.TryCut(ref sequence, out var cut);
            unread = sequence.ToArray();
            if (isCut) return cut.Frame.ShouldNotBeNull();
            var got = await line!.ReceiveAsync(buffer);
            got.ShouldBePositive("the device has hung up");
            unread = [.. unread, .. buffer.AsSpan(0, got)];
        }
    }

    /// <summary>The next frame that was not heard on this connection before.</summary>
    public async Task<Frame> HearNew()
    {
        while (true)
            if (await Hear() is var frame && heard.Add(frame.Header.Serial)) return frame;
    }

    public async Task<Message> Hear(Edition edition) => MessageTable.Read(await Hear(), edition).Message.ShouldNotBeNull();

    public async Task Say(Header to, Message message, Edition edition) =>
        await line!.SendAsync(FrameEncoder.Encode(to.Answer(message.Id, 0), message.Encode(edition).Span));

    /// <summary>Lets the device in.</summary>
    /// <param name="registers">It has no code yet, and is given this one.</param>
    public async Task Admit(Edition edition, string code, bool registers)
    {
        if (registers)
        {
            var registration = await HearNew();
            registration.Header.Id.ShouldBe(Registration.MessageId);
            await Say(registration.Header, new RegistrationReply(registration.Header.Serial, RegistrationResult.Done, code), edition);
        }
        var authentication = await HearNew();
        MessageTable.Read(authentication, edition).Message.ShouldBeOfType<Authentication>().Code.ShouldBe(code);
        await Done(authentication, edition);
    }

    public Task Done(Frame frame, Edition edition, ReplyResult result = ReplyResult.Done) =>
        Say(frame.Header, GeneralReply.To(frame.Header, result), edition);

    public void Dispose()
    {
        Cut();
        listener.Stop();
    }
}
