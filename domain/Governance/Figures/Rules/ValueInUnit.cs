using System.Globalization;
using Regulatory.Domain.Law;

namespace Regulatory.Domain.Governance.Figures.Rules;

/// <summary>
/// A figure's value can be read in its unit: a flag is true or false, a choice (<c>a | b</c>) one of its words, a list or a format
/// says something, pairs (<c>kg:percent</c>, <c>division=code</c>) are <c>none</c> or well formed and separated by spaces, and what is
/// counted is a whole number from 0 to 1 000 000.
/// </summary>
[Law(OwnRules.Figures)]
[RuleText("参数{key}的值“{value}”不符合单位“{unit}”。", "The value '{value}' of figure {key} does not fit its unit '{unit}'.")]
public static class ValueInUnit
{
    public static readonly RuleId Id = new("GOV-FIG-002");

    public static Refusal? Check(Figure figure, string value) =>
        Fits(figure.Unit, value) ? null : new(Id, ("key", figure.Key), ("value", value), ("unit", figure.Unit));

    private static bool Fits(string unit, string value) => unit switch
    {
        "flag" => value is "true" or "false",
        "list" or "format" or "text" => !string.IsNullOrWhiteSpace(value),
        _ when unit.Contains(" | ", StringComparison.Ordinal) => unit.Split(" | ").Contains(value),
        "kg:percent" => Pairs(value, ':', (kg, percent) => Counted(kg, 1_000_000) && Counted(percent, 100)),
        "division=code" => Pairs(value, '=', (division, code) =>
            DivisionCode.TryParse(division, null, out _) && CreditCode.TryParse(code, null, out _)),
        _ => Counted(value, 1_000_000),
    };

    private static bool Pairs(string value, char between, Func<string, string, bool> fit) =>
        value is "none" || value.Split(' ').All(pair => pair.Split(between) is [var left, var right] && fit(left, right));

    private static bool Counted(string value, int most) =>
        int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number <= most;
}
