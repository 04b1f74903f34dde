namespace Regulatory.Integration.Terminals.Sessions;

/// <summary>Sends the platform's orders to terminals and waits for their answers: what the acts of officers use.</summary>
public interface ITerminalOrders
{
    /// <summary>Sends an order on the session that the terminal has at this host now.</summary>
    /// <param name="phone">Digits without leading zeros.</param>
    /// <returns>How it ended; never an exception because of the terminal.</returns>
    Task<OrderOutcome> Send(string phone, TerminalOrder order, CancellationToken cancellation);
}

/// <summary>An order to a terminal.</summary>
public abstract record TerminalOrder;

/// <summary>文本信息下发 0x8300: a text that is shown or read out to the driver.</summary>
/// <param name="Text">At most 500 characters that GBK has.</param>
/// <param name="Urgent">紧急.</param>
/// <param name="Shown">On the terminal's display.</param>
/// <param name="Spoken">Read out.</param>
public sealed record SendText(string Text, bool Urgent, bool Shown, bool Spoken) : TerminalOrder;

/// <summary>设置终端参数 0x8103.</summary>
/// <param name="Parameters">At most 255 ids with their values, bytes as the protocol has them.</param>
public sealed record SetParameters(IReadOnlyList<TerminalParameter> Parameters) : TerminalOrder;

/// <summary>A parameter of a terminal 终端参数项.</summary>
/// <param name="Id">For instance 0x0055, the maximum speed.</param>
/// <param name="Value">At most 255 bytes.</param>
public sealed record TerminalParameter(uint Id, ReadOnlyMemory<byte> Value);

/// <summary>人工确认报警消息 0x8203.</summary>
/// <param name="AlarmSerial">报警消息流水号; 0 for all alarms of the types.</param>
/// <param name="Types">Bits 0, 3, 20, 21, 22, 27 and 28 as in the alarm field.</param>
public sealed record ConfirmAlarm(ushort AlarmSerial, uint Types) : TerminalOrder;

/// <summary>How an order ended.</summary>
public enum OrderOutcome
{
    /// <summary>0: 成功/确认.</summary>
    Done,
    /// <summary>1: 失败.</summary>
    Failed,
    /// <summary>2: 消息有误.</summary>
    BadMessage,
    /// <summary>3: 不支持.</summary>
    Unsupported,
    /// <summary>The terminal has no session at this host.</summary>
    Offline,
    /// <summary>The terminal did not answer in time, or its session ended; whether it obeyed is not known.</summary>
    Unanswered,
}
