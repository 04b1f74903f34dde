using System.Globalization;
using NodaTime;
using NodaTime.Text;
using Regulatory.Domain.Kernel;
using Regulatory.Ledger;

namespace Regulatory.Integration.Replaying;

/// <summary>Up to when a stream is replayed: what the record knew then.</summary>
public abstract record ReplayMoment
{
    private static readonly OffsetDateTimePattern Offset = OffsetDateTimePattern.ExtendedIso;

    /// <summary>A position of the ledger, itself included.</summary>
    public sealed record OfPosition(long Position) : ReplayMoment
    {
        public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"position {Position}");
    }

    /// <summary>A moment, itself included; a day means its end in China.</summary>
    public sealed record OfTime(Instant Last, string Text) : ReplayMoment
    {
        public override string ToString() => Text;
    }

    /// <summary>A position, a day <c>2026-03-02</c>, or an instant <c>2026-03-02T10:00:00+08:00</c>.</summary>
    /// <exception cref="FormatException">It is none of them.</exception>
    public static ReplayMoment Parse(string text)
    {
        if (long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var position)) return new OfPosition(position);
        if (LocalDatePattern.Iso.Parse(text) is { Success: true, Value: var day })
            return new OfTime(ChinaTime.StartOf(day.PlusDays(1)) - Duration.Epsilon, $"the end of {text}");
        if (Offset.Parse(text) is { Success: true, Value: var moment }) return new OfTime(moment.ToInstant(), text);
        return InstantPattern.ExtendedIso.Parse(text) is { Success: true, Value: var instant }
            ? new OfTime(instant, text)
            : throw new FormatException($"“{text}”不是位置、日期或时刻。'{text}' is no moment: write a position, a day (2026-03-02) or an instant (2026-03-02T10:00:00+08:00).");
    }

    public bool Covers(RecordedFact fact) => this switch
    {
        OfPosition(var last) => fact.Position <= last,
        OfTime(var last, _) => fact.RecordedAt <= last,
        _ => throw new System.Diagnostics.UnreachableException(),
    };
}
