namespace Regulatory.Integration.Terminals.Jt808;

/// <summary>A person has confirmed an alarm 人工确认报警消息 0x8203.</summary>
/// <param name="Alarm">报警消息流水号: of item 0x04; 0 for all alarms of the kinds.</param>
/// <param name="Kinds">人工确认报警类型: bits 0, 3, 20, 21, 22, 27 and 28 of the alarm field.</param>
public sealed record AlarmConfirmation(ushort Alarm, uint Kinds) : Message
{
    public const ushort MessageId = 0x8203;

    public override ushort Id => MessageId;

    internal static AlarmConfirmation Read(ref BodyReader body) => new(body.U16(), body.U32());

    internal override void Write(BodyWriter to, Edition edition)
    {
        to.U16(Alarm);
        to.U32(Kinds);
    }
}
