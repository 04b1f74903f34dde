using NodaTime;

namespace Regulatory.Integration.Messaging.Contracts;

/// <summary>信用等级 of an enterprise for a cycle; grades of drivers are told to nobody but the driver and the employer.</summary>
/// <param name="CreditCode">统一社会信用代码</param>
/// <param name="Cycle">The cycle that is graded: a year, <c>2026</c>.</param>
[Contract("credit.grade.confirmed.v1")]
public sealed record CreditGradeNotice(
    FactTold Fact, string CreditCode, string Grade, string Cycle, LocalDate ConfirmedOn, string? Name = null) : FactMessage(Fact)
{
    public override string Subject => CreditCode;
}
