using NodaTime;
using Regulatory.Domain.Kernel;
using Regulatory.Domain.Specs.Waybills.Goods;
using Regulatory.Domain.Waybills;
using Regulatory.Domain.Waybills.Goods;
using Regulatory.Domain.Waybills.Rules;
using Regulatory.Domain.Waybills.Trips;
using static Regulatory.Domain.Specs.Waybills.WaybillExamples;

namespace Regulatory.Domain.Specs.Waybills.Rules;

public sealed class ArrivalShownSpec : WaybillSpec
{
    [Fact]
    public void within_a_kilometre_the_terminal_says_so() => Arriving(Yard with { Latitude = Yard.Latitude + 0.008983m }, null).ThenFact<WaybillArrived>();

    [Fact]
    public void beyond_it_a_photo_is_needed()
    {
        var beyond = Yard with { Latitude = Yard.Latitude + 0.008984m };
        Arriving(beyond, null).ThenRefused(ArrivalShown.Id);
        Arriving(beyond, new string('a', 64)).ThenFact<WaybillArrived>(arrived => arrived.PhotoSha256.ShouldNotBeNull());
    }

    [Fact]
    public void east_and_west_count_by_the_parallel()
    {
        // At 22.5° a degree of longitude is 111 320 m × cos 22.5431° = 102 814 m.
        Yard.IsWithin(1_000, Yard with { Longitude = Yard.Longitude + 0.009726m }).ShouldBeTrue();
        Yard.IsWithin(1_000, Yard with { Longitude = Yard.Longitude + 0.009728m }).ShouldBeFalse();
    }

    [Fact]
    public void without_a_position_a_photo_is_needed() => Arriving(null, null).ThenRefused(ArrivalShown.Id);

    [Fact]
    public void where_it_was_more_than_ten_minutes_ago_shows_nothing()
    {
        Arriving(Yard, null, Duration.FromMinutes(10)).ThenFact<WaybillArrived>(arrived => arrived.Position.ShouldBe(Yard));
        Arriving(Yard, null, Duration.FromSeconds(601)).ThenRefused(ArrivalShown.Id);
        Arriving(Yard, new string('a', 64), Duration.FromSeconds(601)).ThenFact<WaybillArrived>(arrived => arrived.Position.ShouldBeNull());
    }

    private Outcome<Waybill, WaybillFact, WaybillCommand, WaybillsContext> Arriving(WaybillPoint? at, string? photo, Duration ago = default) =>
        Given([.. UpToLoading, Departed]).By(AtWheel)
            .Knowing(context => context with
            {
                Circumstances = InOrder with { Terminal = InOrder.Terminal! with { LastPosition = at, LastSeenAt = context.At - ago } },
            })
            .When(new ArriveAtDestination(Id, photo));

    [Theory]
    [InlineData("photo.jpg")]
    [InlineData("AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA")]
    public void a_photo_is_named_by_its_digest(string photo) => Arriving(null, photo).ThenRefused(ArrivalShown.Id);
}
