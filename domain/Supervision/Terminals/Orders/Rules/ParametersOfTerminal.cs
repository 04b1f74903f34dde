using System.Collections.Immutable;
using Regulatory.Domain.Law;

namespace Regulatory.Domain.Supervision.Terminals.Orders.Rules;

/// <summary>Parameters are named by their number, each once, and have a value.</summary>
[Law(MonitoringMeasures.Art24)]
[RuleText(
    "参数须为 1 至 {most} 项，编号为 1 至 65535 且不重复，取值为 1 至 250 个字符。",
    "1 to {most} parameters, each named once by a number of 1 to 65535, with a value of 1 to 250 characters.")]
public static class ParametersOfTerminal
{
    public static readonly RuleId Id = new("SUP-ORD-003");

    private const int Most = 50;

    public static Refusal? Check(ImmutableArray<TerminalParameter> parameters) =>
        parameters.Length is >= 1 and <= Most
        && parameters.All(entry => entry.Parameter is >= 1 and <= 65_535 && entry.Value.Length is >= 1 and <= 250)
        && parameters.Select(entry => entry.Parameter).Distinct().Count() == parameters.Length
            ? null
            : new Refusal(Id, ("most", Most));
}
