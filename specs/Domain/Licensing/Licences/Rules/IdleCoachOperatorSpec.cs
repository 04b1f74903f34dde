using NodaTime;
using Regulatory.Domain.Kernel;
using Regulatory.Domain.Licensing.Licences;
using Regulatory.Domain.Licensing.Licences.Rules;

namespace Regulatory.Domain.Specs.Licensing.Licences.Rules;

public sealed class IdleCoachOperatorSpec : LicenceActSpec
{
    private static Refusal? Check(LocalDate? since, LocalDate on) => IdleCoachOperator.Check(
        Licence.Evolve(Licence.Initial, Issued),
        new(Id, DeregistrationGround.CoachNotOperating, "d", "r", since), on);

    [Fact]
    public void more_than_a_hundred_and_eighty_days_without_beginning()
    {
        Check(null, Issued.On.PlusDays(180))!.Rule.ShouldBe(IdleCoachOperator.Id);
        Check(null, Issued.On.PlusDays(181)).ShouldBeNull();
    }

    [Fact]
    public void a_hundred_and_eighty_consecutive_days_without_operating()
    {
        Check(new LocalDate(2025, 6, 1), new LocalDate(2025, 6, 1).PlusDays(179)).ShouldNotBeNull();
        Check(new LocalDate(2025, 6, 1), new LocalDate(2025, 6, 1).PlusDays(180)).ShouldBeNull();
    }

    [Fact]
    public void idleness_does_not_begin_before_the_licence() => Check(new LocalDate(2023, 1, 1), new(2026, 3, 2)).ShouldNotBeNull();
}
