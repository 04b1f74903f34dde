using NodaTime;

namespace Regulatory.Integration.Messaging.Contracts;

/// <summary>信用等级 of an enterprise for a cycle; grades of drivers are told to nobody but the driver and the employer.</summary>
/// <param name="CreditCode">统一社会信用代码</param>
/// <param name="Field">信用领域: <c>D1</c> to <c>D7</c>.</param>
/// <param name="CycleFrom">First day of the cycle that is graded.</param>
/// <param name="CycleUntil">Its last day.</param>
/// <param name="Document">Number of the announcement or of the decision that lowered the grade.</param>
[Contract("credit.grade.confirmed.v1")]
public sealed record CreditGradeNotice(
    FactTold Fact, string CreditCode, string Field, string Grade, LocalDate CycleFrom, LocalDate CycleUntil, string Document, LocalDate ConfirmedOn,
    string? Name = null) : FactMessage(Fact)
{
    public override string Subject => CreditCode;
}
