namespace Regulatory.Domain.Supervision.Terminals.Orders;

/// <summary>How the driver gets a text.</summary>
public enum TextMeans
{
    /// <summary>紧急</summary>
    Urgent,

    /// <summary>终端显示器显示</summary>
    Display,

    /// <summary>终端 TTS 播读</summary>
    ReadAloud,

    /// <summary>广告屏显示</summary>
    Board,
}

/// <summary>A parameter of a terminal.</summary>
/// <param name="Parameter">Its number in JT/T 808, for instance 0x0055, the highest speed.</param>
/// <param name="Value">A number in decimal digits, or a text, as the number asks for.</param>
public sealed record TerminalParameter(int Parameter, string Value);

/// <summary>The alarms that a terminal repeats until somebody confirms them (0x8203).</summary>
public enum ConfirmableAlarm
{
    /// <summary>紧急报警</summary>
    Emergency,

    /// <summary>危险预警</summary>
    Danger,

    /// <summary>进出区域报警</summary>
    Zone,

    /// <summary>进出路线报警</summary>
    Route,

    /// <summary>路段行驶时间不足/过长报警</summary>
    TravelTime,

    /// <summary>车辆非法点火报警</summary>
    Ignition,

    /// <summary>车辆非法位移报警</summary>
    Displacement,
}

/// <summary>Why a command came to nothing.</summary>
public enum OrderFault
{
    /// <summary>失败</summary>
    Refused,

    /// <summary>消息有误</summary>
    Malformed,

    /// <summary>不支持</summary>
    Unsupported,

    /// <summary>超时未应答</summary>
    NoAnswer,

    /// <summary>终端不在线</summary>
    Offline,
}

/// <summary>Where a command to a terminal stands.</summary>
public enum OrderStage
{
    /// <summary>待下发</summary>
    Asked,

    /// <summary>已下发</summary>
    Sent,

    /// <summary>已应答</summary>
    Answered,

    /// <summary>失败</summary>
    Failed,
}
