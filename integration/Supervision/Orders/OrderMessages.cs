using System.Collections.Immutable;
using System.Globalization;
using Regulatory.Domain.Supervision.Terminals.Orders;
using Regulatory.Integration.Terminals.Jt808;

namespace Regulatory.Integration.Supervision.Orders;

/// <summary>What an order of the record is to a terminal (JT/T 808 §8, messages 0x8300, 0x8103 and 0x8203).</summary>
public static class OrderMessages
{
    /// <summary>Makes the message for the edition that the terminal speaks; null when no terminal could take it.</summary>
    /// <param name="asked">The first fact of an order.</param>
    public static Func<Edition, Message>? Of(TerminalOrderFact asked) => asked switch
    {
        TextAsked text => edition => TextOf(text, edition),
        ParametersAsked asks => ParametersOf(asks.Parameters) is { } parameters ? _ => new SetParameters(parameters) : null,
        AlarmConfirmationAsked confirmation => _ => new AlarmConfirmation(
            (ushort)confirmation.Serial, confirmation.Alarms.Aggregate(0u, (bits, alarm) => bits | (1u << BitOf(alarm)))),
        _ => null,
    };

    /// <summary>Until 2013 bit 0 says urgent; from 2019 bits 0 and 1 say 10 urgent, 11 notice. What is not urgent is a notice.</summary>
    private static TextMessage TextOf(TextAsked text, Edition edition)
    {
        var isUrgent = text.Means.Contains(TextMeans.Urgent);
        var flags = edition is Edition.Jt2019 ? (isUrgent ? 2 : 3) : isUrgent ? 1 : 0;
        if (text.Means.Contains(TextMeans.Display)) flags |= 1 << 2;
        if (text.Means.Contains(TextMeans.ReadAloud)) flags |= 1 << 3;
        if (text.Means.Contains(TextMeans.Board)) flags |= 1 << 4;
        return new((byte)flags, edition is Edition.Jt2019 ? (byte)1 : null, text.Text);
    }

    private static List<Parameter>? ParametersOf(ImmutableArray<TerminalParameter> asked)
    {
        var parameters = new List<Parameter>();
        foreach (var one in asked)
        {
            if (ParameterOf((uint)one.Parameter, one.Value) is not { } parameter) return null;
            parameters.Add(parameter);
        }
        return parameters;
    }

    /// <summary>A number of its width or a text that fits; null for others, and for parameters that nobody knows: they may mean anything.</summary>
    private static Parameter? ParameterOf(uint id, string value)
    {
        var kind = ParameterTable.KindOf(id);
        if (kind is ParameterKind.Text) return Gbk.Write(value).Length <= byte.MaxValue ? Parameter.Of(id, value) : null;
        if (!uint.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var number)) return null;
        return kind switch
        {
            ParameterKind.U8 when number <= byte.MaxValue => Parameter.Of(id, number),
            ParameterKind.U16 when number <= ushort.MaxValue => Parameter.Of(id, number),
            ParameterKind.U32 => Parameter.Of(id, number),
            _ => null,
        };
    }

    private static int BitOf(ConfirmableAlarm alarm) => alarm switch
    {
        ConfirmableAlarm.Emergency => 0,
        ConfirmableAlarm.Danger => 3,
        ConfirmableAlarm.Zone => 20,
        ConfirmableAlarm.Route => 21,
        ConfirmableAlarm.TravelTime => 22,
        ConfirmableAlarm.Ignition => 27,
        ConfirmableAlarm.Displacement => 28,
        _ => throw new System.Diagnostics.UnreachableException($"{alarm} has no bit."),
    };
}
