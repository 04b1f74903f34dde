using NodaTime;
using Regulatory.Domain.Enforcement;
using Regulatory.Domain.Enforcement.Overload;
using Regulatory.Domain.Kernel;
using Regulatory.Domain.Enforcement.Overload.Permits;
using Regulatory.Domain.Enforcement.Overload.Permits.Rules;
using static Regulatory.Domain.Specs.Enforcement.Overload.OverloadExamples;

namespace Regulatory.Domain.Specs.Enforcement.Overload.Permits.Rules;

public sealed class PassCoversTransportSpec : OversizePermitActSpec
{
    private static readonly LocalDate TripDay = new(2026, 3, 17);
    private static readonly TransportSeen Seen = new(Truck, SixAxles, 80_000, new(26_000, 3_500, 4_400));

    private static OversizePermit Pass(params OversizePermitFact[] more) =>
        new OversizePermitFact[] { Applied, Accepted, Strong, Granted }.Concat(more).Aggregate(OversizePermit.Initial, OversizePermit.Evolve);

    private static bool Covers(OversizePermit pass, TransportSeen? seen = null, LocalDate? day = null) =>
        PassCoversTransport.Check(pass, seen ?? Seen, day ?? TripDay) is null;

    [Fact]
    public void the_transport_that_was_permitted_is_covered() => Covers(Pass()).ShouldBeTrue();

    [Fact]
    public void another_vehicle_a_heavier_or_a_larger_load_is_not()
    {
        Covers(Pass(), Seen with { Plate = OtherTruck }).ShouldBeFalse();
        Covers(Pass(), Seen with { MassKg = 80_001 }).ShouldBeFalse();
        Covers(Pass(), Seen with { Size = new(26_000, 3_501, 4_400) }).ShouldBeFalse();
        Covers(Pass(), Seen with { Truck = SixAxles with { Groups = SixAxles.Groups.RemoveAt(2) } }).ShouldBeFalse();
    }

    [Theory]
    [InlineData(3, 15, false)]
    [InlineData(3, 16, true)]
    [InlineData(6, 15, true)]
    [InlineData(6, 16, false)]
    public void other_days_are_not(int month, int day, bool covered) => Covers(Pass(), day: new(2026, month, day)).ShouldBe(covered);

    [Fact]
    public void a_pass_that_was_never_granted_covers_nothing()
    {
        Covers(OversizePermit.Initial).ShouldBeFalse();
        Covers(OversizePermit.Evolve(OversizePermit.Initial, Applied)).ShouldBeFalse();
    }

    [Fact]
    public void a_revoked_pass_covers_what_was_moved_before()
    {
        var revoked = Pass(new OversizePermitRevoked("粤交撤〔2026〕1号", "出借通行证", TripDay));
        Covers(revoked).ShouldBeFalse();
        Covers(revoked, day: TripDay.PlusDays(-1)).ShouldBeTrue();
    }

    [Fact]
    public void a_single_trip_covers_its_day_only()
    {
        var used = Pass(new OversizeTripMade(TripDay, UsedUp: true, TripDay));
        Covers(used).ShouldBeTrue();
        Covers(used, day: TripDay.PlusDays(1)).ShouldBeFalse();
    }
}
