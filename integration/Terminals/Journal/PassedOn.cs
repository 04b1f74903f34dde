namespace Regulatory.Integration.Terminals.Journal;

/// <summary>Marks a frame that a platform has passed on (JT/T 809), in place of a terminal's header.</summary>
/// <param name="Platform">Stands for the platform in the tables; 0 before it has logged in.</param>
/// <param name="Message">业务数据类型; null for what is no frame.</param>
/// <param name="Serial">报文序列号</param>
public sealed record PassedOn(int Platform, ushort? Message = null, uint? Serial = null);
