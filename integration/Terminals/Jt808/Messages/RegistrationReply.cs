namespace Regulatory.Integration.Terminals.Jt808;

/// <summary>What the platform says to a registration.</summary>
public enum RegistrationResult : byte
{
    /// <summary>成功.</summary>
    Done = 0,
    /// <summary>车辆已被注册.</summary>
    VehicleTaken = 1,
    /// <summary>数据库中无该车辆.</summary>
    UnknownVehicle = 2,
    /// <summary>终端已被注册.</summary>
    TerminalTaken = 3,
    /// <summary>数据库中无该终端.</summary>
    UnknownTerminal = 4,
}

/// <summary>Reply to a registration 终端注册应答 0x8100.</summary>
/// <param name="AuthCode">鉴权码; only with <see cref="RegistrationResult.Done"/>.</param>
public sealed record RegistrationReply(ushort ReplySerial, RegistrationResult Result, string? AuthCode) : Message
{
    public const ushort MessageId = 0x8100;

    public override ushort Id => MessageId;

    internal static RegistrationReply Read(ref BodyReader body)
    {
        var (serial, result) = (body.U16(), (RegistrationResult)body.U8());
        return new(serial, result, result is RegistrationResult.Done ? body.RestText() : null);
    }

    internal override void Write(BodyWriter to, Edition edition)
    {
        to.U16(ReplySerial);
        to.U8((byte)Result);
        if (Result is RegistrationResult.Done && AuthCode is not null) to.Text(AuthCode);
    }
}
