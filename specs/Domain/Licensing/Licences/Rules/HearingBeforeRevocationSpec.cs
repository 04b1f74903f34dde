using NodaTime;
using Regulatory.Domain.Kernel;
using Regulatory.Domain.Licensing.Licences;
using Regulatory.Domain.Licensing.Licences.Rules;

namespace Regulatory.Domain.Specs.Licensing.Licences.Rules;

public sealed class HearingBeforeRevocationSpec : LicenceActSpec
{
    private Refusal? Check(LocalDate? served, LocalDate on, bool held = false) => HearingBeforeRevocation.Check(
        new(Id, "c", "d", "r", served, held), ContextAt(ChinaTime.At(on, new(10, 0)), Actors.DecisionMaker));

    [Fact]
    public void revocation_waits_five_working_days_after_the_notice()
    {
        var refusal = Check(new LocalDate(2026, 3, 2), new(2026, 3, 9))!;
        refusal.Rule.ShouldBe(HearingBeforeRevocation.Id);
        refusal.Details["due"].ShouldBe("2026-03-09");
        Check(new LocalDate(2026, 3, 2), new(2026, 3, 10)).ShouldBeNull();
    }

    [Fact]
    public void before_the_law_of_2021_three_days_were_enough()
    {
        Check(new LocalDate(2021, 7, 5), new(2021, 7, 9)).ShouldBeNull();
        Check(new LocalDate(2021, 7, 15), new(2021, 7, 20)).ShouldNotBeNull();
    }

    [Fact]
    public void after_a_hearing_there_is_nothing_to_wait_for() =>
        Check(new LocalDate(2026, 3, 2), new(2026, 3, 6), held: true).ShouldBeNull();

    [Fact]
    public void who_was_never_told_cannot_be_revoked() => Check(null, new(2026, 3, 10)).ShouldNotBeNull();

    [Fact]
    public void a_notice_of_tomorrow_tells_nobody() => Check(new LocalDate(2026, 3, 11), new(2026, 3, 10), held: true).ShouldNotBeNull();
}
