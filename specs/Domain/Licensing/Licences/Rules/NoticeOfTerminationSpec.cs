using Regulatory.Domain.Licensing.Licences;
using Regulatory.Domain.Licensing.Licences.Rules;

namespace Regulatory.Domain.Specs.Licensing.Licences.Rules;

public sealed class NoticeOfTerminationSpec : LicenceActSpec
{
    private static readonly Licence Coach = Licence.Evolve(Licence.Initial, Issued);

    [Fact]
    public void thirty_days_are_enough() => NoticeOfTermination.Check(Coach, new(2026, 4, 1), new(2026, 3, 2)).ShouldBeNull();

    [Fact]
    public void twenty_nine_are_not()
    {
        var refusal = NoticeOfTermination.Check(Coach, new(2026, 3, 31), new(2026, 3, 2))!;
        refusal.Rule.ShouldBe(NoticeOfTermination.Id);
        refusal.Details["earliest"].ShouldBe("2026-04-01");
    }

    [Fact]
    public void only_coach_operators_report() =>
        NoticeOfTermination.Check(Licence.Evolve(Licence.Initial, Driver), new(2026, 6, 1), new(2026, 3, 2)).ShouldNotBeNull();
}
