using Regulatory.Domain.Law;

namespace Regulatory.Domain.Licensing.Numbers.Rules;

/// <summary>A number is unique for ever: a serial wider than its place in the format could read like another number.</summary>
[Law(AdministrativeLicensingLaw.Art39)]
[RuleText(
    "本年度编号 {serial} 已超出编号格式 {format} 的位数；请先采用更宽的格式。",
    "Serial {serial} no longer fits the number format {format}; adopt a wider format first.")]
public static class SerialFitsFormat
{
    public static readonly RuleId Id = new("LIC-NUM-001");

    public static Refusal? Check(NumberFormat format, int serial) =>
        format.Holds(serial) ? null : new Refusal(Id, ("serial", serial), ("format", format.Text));
}
