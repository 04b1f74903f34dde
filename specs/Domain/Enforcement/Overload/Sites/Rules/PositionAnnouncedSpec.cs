using Regulatory.Domain.Enforcement.Overload;
using Regulatory.Domain.Enforcement.Overload.Sites;
using Regulatory.Domain.Enforcement.Overload.Sites.Rules;
using Regulatory.Domain.Kernel;
using static Regulatory.Domain.Specs.Enforcement.Overload.OverloadExamples;

namespace Regulatory.Domain.Specs.Enforcement.Overload.Sites.Rules;

public sealed class PositionAnnouncedSpec : MonitoringSiteActSpec
{
    [Theory]
    [InlineData(SiteKind.OffSite)]
    [InlineData(SiteKind.FixedStation)]
    [InlineData(SiteKind.TollEntry)]
    public void a_site_on_a_road_is_published_with_its_stake(SiteKind kind)
    {
        Given(Planned with { Position = null, Kind = kind }, Reviewed).By(Head).When(new PublishSite(Site, "穗交公告〔2026〕1号"))
            .ThenRefused(PositionAnnounced.Id);
        PositionAnnounced.Check(kind, Position).ShouldBeNull();
    }

    [Theory]
    [InlineData(SiteKind.MobileUnit)]
    [InlineData(SiteKind.SourceYard)]
    public void a_mobile_unit_and_a_yard_have_none(SiteKind kind) => PositionAnnounced.Check(kind, null).ShouldBeNull();

    [Fact]
    public void the_announced_stake_takes_the_place_of_the_planned_one() =>
        Given(Planned, Reviewed).By(Head).When(new PublishSite(Site, "穗交公告〔2026〕1号", RoadPosition.Parse("S385 K81+000")))
            .ThenFact<SitePublished>(published => published.Position.ShouldBe(RoadPosition.Parse("S385 K81+000")));
}
