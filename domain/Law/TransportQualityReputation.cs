using Regulatory.Domain.Kernel;

namespace Regulatory.Domain.Law;

/// <summary>
/// 道路运输企业质量信誉考核办法(试行) 交公路发〔2006〕294号, read in a provincial form that follows it; cited by matter.
/// </summary>
[Instrument("TQR", "道路运输企业质量信誉考核办法(试行)", "Trial Measures on the Quality Reputation of Road Transport Enterprises")]
public static class TransportQualityReputation
{
    /// <summary>Five groups of items with 1000 points; deductions by whole steps.</summary>
    public const string Items = "TQR/items";

    /// <summary>Grades AAA, AA, A, B.</summary>
    public const string Grades = "TQR/grades";
}
