using Regulatory.Integration.Terminals.Jt808;

namespace Regulatory.Integration.Terminals.Jt809;

/// <summary>A message of the links that says all it has to say by its id: keep-alives 链路保持 and answers to logouts.</summary>
public sealed record LinkSignal(ushort MessageId) : PlatformMessage
{
    public const ushort LogoutReply = 0x1004;
    public const ushort KeepAlive = 0x1005;
    public const ushort KeepAliveReply = 0x1006;
    public const ushort SubLogoutReply = 0x9004;
    public const ushort SubKeepAlive = 0x9005;
    public const ushort SubKeepAliveReply = 0x9006;

    public override ushort Id => MessageId;

    internal override void Write(BodyWriter to, PlatformEdition edition)
    {
    }
}

/// <summary>Login of the lower platform 主链路登录请求 0x1001.</summary>
/// <param name="User">用户名.</param>
/// <param name="Password">密码, 8 bytes.</param>
/// <param name="Centre">下级平台接入码, 2019; null before.</param>
/// <param name="SubLinkAddress">下级平台提供对应的从链路服务端IP地址, 32 bytes.</param>
public sealed record Login(uint User, string Password, uint? Centre, string SubLinkAddress, ushort SubLinkPort) : PlatformMessage
{
    public const ushort MessageId = 0x1001;

    public override ushort Id => MessageId;

    /// <summary>46 bytes, with a centre 50: the length tells.</summary>
    internal static Login Read(ref BodyReader body)
    {
        var hasCentre = body.Left >= 50;
        return new(body.U32(), body.Text(8), hasCentre ? body.U32() : null, body.Text(32), body.U16());
    }

    internal override void Write(BodyWriter to, PlatformEdition edition)
    {
        to.U32(User);
        to.Text(Password, 8);
        if (edition is PlatformEdition.Jt2019) to.U32(Centre ?? 0);
        to.Text(SubLinkAddress, 32);
        to.U16(SubLinkPort);
    }
}

/// <summary>What the upper platform says to a login.</summary>
public enum LoginResult : byte
{
    Done = 0,
    /// <summary>IP地址不正确.</summary>
    WrongAddress = 1,
    /// <summary>接入码不正确.</summary>
    WrongCentre = 2,
    /// <summary>用户没有注册.</summary>
    UnknownUser = 3,
    /// <summary>密码错误.</summary>
    WrongPassword = 4,
    /// <summary>资源紧张，稍后再连接.</summary>
    NoRoom = 5,
    /// <summary>其他 of 2011.</summary>
    Other = 6,
    /// <summary>其他 of 2019.</summary>
    OtherOf2019 = 0xFF,
}

/// <summary>Answer to a login 主链路登录应答 0x1002.</summary>
/// <param name="VerifyCode">校验码, with which the upper platform opens the sub link.</param>
public sealed record LoginReply(LoginResult Result, uint VerifyCode) : PlatformMessage
{
    public const ushort MessageId = 0x1002;

    public override ushort Id => MessageId;

    internal static LoginReply Read(ref BodyReader body) => new((LoginResult)body.U8(), body.U32());

    internal override void Write(BodyWriter to, PlatformEdition edition)
    {
        to.U8((byte)Result);
        to.U32(VerifyCode);
    }
}

/// <summary>Logout of the lower platform 主链路注销请求 0x1003.</summary>
public sealed record LinkLogout(uint User, string Password) : PlatformMessage
{
    public const ushort MessageId = 0x1003;

    public override ushort Id => MessageId;

    internal static LinkLogout Read(ref BodyReader body) => new(body.U32(), body.Text(8));

    internal override void Write(BodyWriter to, PlatformEdition edition)
    {
        to.U32(User);
        to.Text(Password, 8);
    }
}

/// <summary>The upper platform opens 从链路连接请求 0x9001 or closes 从链路注销请求 0x9003 the sub link.</summary>
/// <param name="VerifyCode">Of the answer to the login.</param>
public sealed record SubLink(bool IsClosing, uint VerifyCode) : PlatformMessage
{
    public const ushort Opens = 0x9001;
    public const ushort Closes = 0x9003;

    public override ushort Id => IsClosing ? Closes : Opens;

    internal static SubLink Read(ref BodyReader body, bool isClosing) => new(isClosing, body.U32());

    internal override void Write(BodyWriter to, PlatformEdition edition) => to.U32(VerifyCode);
}

/// <summary>
/// One byte about a link: 0x9002 the answer to the sub link (0 ok, 1 wrong code, 2 no room, 3 other); 0x1007 and 0x9007 a link is broken,
/// told on the other; 0x1008 and 0x9008 a link is closed on purpose.
/// </summary>
public sealed record LinkNotice(ushort MessageId, byte Code) : PlatformMessage
{
    public const ushort SubLinkReply = 0x9002;
    public const ushort MainBroken = 0x1007;
    public const ushort MainClosed = 0x1008;
    public const ushort SubBroken = 0x9007;
    public const ushort SubClosed = 0x9008;

    public override ushort Id => MessageId;

    internal static LinkNotice Read(ref BodyReader body, ushort id) => new(id, body.U8());

    internal override void Write(BodyWriter to, PlatformEdition edition) => to.U8(Code);
}
