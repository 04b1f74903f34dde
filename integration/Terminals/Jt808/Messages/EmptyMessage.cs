namespace Regulatory.Integration.Terminals.Jt808;

/// <summary>A message that says all it has to say by its id.</summary>
public sealed record EmptyMessage(ushort MessageId) : Message
{
    /// <summary>终端心跳.</summary>
    public const ushort Heartbeat = 0x0002;
    /// <summary>终端注销.</summary>
    public const ushort Logout = 0x0003;
    /// <summary>查询服务器时间, 2019.</summary>
    public const ushort AskServerTime = 0x0004;
    /// <summary>查询终端参数.</summary>
    public const ushort AskParameters = 0x8104;
    /// <summary>查询终端属性.</summary>
    public const ushort AskAttributes = 0x8107;
    /// <summary>位置信息查询.</summary>
    public const ushort AskPosition = 0x8201;
    /// <summary>链路检测, 2019.</summary>
    public const ushort CheckLink = 0x8204;
    /// <summary>上报驾驶员身份信息请求.</summary>
    public const ushort AskDriver = 0x8702;

    public override ushort Id => MessageId;

    internal override void Write(BodyWriter to, Edition edition)
    {
    }
}
