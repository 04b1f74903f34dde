namespace Regulatory.Integration.Terminals.Jt808;

/// <summary>Alarm of active safety 主动安全 (T/JSATL 12, T/GDRTA 002 and those of other provinces, told apart by the length of the number).</summary>
/// <param name="Number">报警ID, counted from 0 by kind of alarm.</param>
/// <param name="Flag">标志状态: 0 not applicable, 1 begins, 2 ends.</param>
public abstract record SafetyAlarm(uint Number, byte Flag, SafetyMoment Moment, AlarmNumber Identity) : ItemContent
{
    /// <summary>The item's value.</summary>
    public ReadOnlyMemory<byte> Encode()
    {
        var to = new BodyWriter();
        to.U32(Number);
        to.U8(Flag);
        WriteOwn(to);
        Moment.Write(to);
        to.Bytes(Identity.Raw.Span);
        WriteEnd(to);
        return to.Written;
    }

    private protected abstract void WriteOwn(BodyWriter to);

    private protected virtual void WriteEnd(BodyWriter to)
    {
    }
}
