using System.Globalization;
using System.Reflection;
using System.Text.RegularExpressions;
using Regulatory.Domain.Kernel;

namespace Regulatory.Integration.Documents.Models;

/// <summary>An article as papers cite it: <c>ALL/32(4)</c> becomes 《行政许可法》第三十二条(4).</summary>
public static partial class Citation
{
    private static readonly Dictionary<string, InstrumentAttribute> Instruments = typeof(InstrumentAttribute).Assembly.GetTypes()
        .Select(type => type.GetCustomAttribute<InstrumentAttribute>())
        .OfType<InstrumentAttribute>()
        .ToDictionary(instrument => instrument.Code, StringComparer.Ordinal);

    /// <summary>In Chinese; what is not a known article stays as it is written.</summary>
    public static string Zh(string article) => Read(article) is var (instrument, number, part)
        ? $"《{instrument.Zh}》第{string.Join('、', number.Split('-').Select(part => ChineseNumeral.Of(int.Parse(part, CultureInfo.InvariantCulture))))}条{part}"
        : article;

    /// <summary>In English; what is not a known article stays as it is written.</summary>
    public static string En(string article) => Read(article) is var (instrument, number, part)
        ? $"{instrument.En}, Art. {number}{part}"
        : article;

    private static (InstrumentAttribute Instrument, string Number, string Part)? Read(string article) =>
        Shape.Match(article) is { Success: true } match && Instruments.TryGetValue(match.Groups[1].Value, out var instrument)
            ? (instrument, match.Groups[2].Value, match.Groups[3].Value)
            : null;

    [GeneratedRegex(@"^([A-Z-]+)/(\d+(?:-\d+)?)((?:\([0-9a-z]+\))*)$")]
    private static partial Regex Shape { get; }
}
