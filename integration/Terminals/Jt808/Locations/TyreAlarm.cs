namespace Regulatory.Integration.Terminals.Jt808;

/// <summary>One tyre.</summary>
/// <param name="Position">From 0 at the left front, in Z order. Two bytes with some vendors.</param>
/// <param name="Kinds">Bits: 0 periodic, 1 high, 2 low, 3 hot, 4 sensor, 5 imbalance, 6 slow leak, 7 battery low.</param>
/// <param name="Pressure">kPa.</param>
/// <param name="Temperature">°C.</param>
/// <param name="Battery">Per cent.</param>
public readonly record struct Tyre(ushort Position, ushort Kinds, ushort Pressure, short Temperature, ushort Battery);

/// <summary>胎压监测系统报警信息 0x66.</summary>
public sealed record TyreAlarm(uint Number, byte Flag, SafetyMoment Moment, AlarmNumber Identity, IReadOnlyList<Tyre> Tyres)
    : SafetyAlarm(Number, Flag, Moment, Identity)
{
    private const int TyreLength = 9;

    /// <summary>
    /// Neither the length of the number nor that of a tyre is said: the layout is the one whose count comes out even. Two sources disagree
    /// whether the position has one byte or two, so both are tried, one byte first.
    /// </summary>
    internal static TyreAlarm? Read(ref BodyReader v)
    {
        var (number, flag, moment, rest) = (v.U32(), v.U8(), SafetyMoment.Read(ref v), v.Rest());
        foreach (var tyre in (ReadOnlySpan<int>)[TyreLength, TyreLength + 1])
            foreach (var length in AlarmNumber.Lengths)
            {
                if (rest.Length <= length || length + 1 + (rest.Span[length] * tyre) != rest.Length) continue;
                var reader = new BodyReader(rest);
                return new(number, flag, moment, AlarmNumber.Read(ref reader, length), ReadTyres(ref reader, wide: tyre > TyreLength));
            }
        return null;
    }

    private static Tyre[] ReadTyres(ref BodyReader reader, bool wide)
    {
        var tyres = new Tyre[reader.U8()];
        for (var i = 0; i < tyres.Length; i++)
            tyres[i] = new(wide ? reader.U16() : reader.U8(), reader.U16(), reader.U16(), unchecked((short)reader.U16()), reader.U16());
        return tyres;
    }

    private protected override void WriteOwn(BodyWriter to)
    {
    }

    private protected override void WriteEnd(BodyWriter to)
    {
        to.U8(checked((byte)Tyres.Count));
        foreach (var tyre in Tyres)
        {
            to.U8(checked((byte)tyre.Position));
            to.U16(tyre.Kinds);
            to.U16(tyre.Pressure);
            to.U16(unchecked((ushort)tyre.Temperature));
            to.U16(tyre.Battery);
        }
    }
}
