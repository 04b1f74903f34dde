using NodaTime;
using Regulatory.Api.Specs.Hall;
using Regulatory.Api.Specs.Publicity;
using Regulatory.Domain.Credit;
using Regulatory.Domain.Credit.Models;
using Regulatory.Domain.Credit.Profiles;
using Regulatory.Domain.Enforcement;
using Regulatory.Domain.Enforcement.Overload;
using Regulatory.Domain.Enforcement.Overload.Sites;
using Regulatory.Domain.Kernel;
using Regulatory.Integration.Acts;
using Act = Regulatory.Integration.Acts.Act;

namespace Regulatory.Web.Specs;

/// <summary>What Guangzhou has made public: a penalty, the grade of a company, and a site where trucks are weighed.</summary>
internal sealed class PublicRecord(RunningHost host)
{
    public const string Company = "珠江危险货物运输有限公司", Site = "省道监测点", Position = "S385 K80+380";

    private static readonly DivisionCode Guangzhou = DivisionCode.Parse("440100");

    public Announcement Penalty { get; } = new(host) { DocumentOn = "2026-03-01" };

    /// <summary>All of it is on record and in the read models of the public.</summary>
    public async Task<PublicRecord> Made()
    {
        await Penalty.Shown();
        var grade = await Graded();
        var site = await InService();
        foreach (var (model, position) in new[] { ("published_grades", grade), ("credit_model_register", grade), ("monitoring_sites", site) })
            (await host.Installation.ReadModels.WaitFor(model, position, TimeSpan.FromSeconds(30))).ShouldBeGreaterThanOrEqualTo(position);
        return this;
    }

    private async Task<long> Graded()
    {
        var profile = new CreditProfileId(CreditSubject.Of(PartyId.Of(CreditCode.Parse("91440300MA5EEEE31U"))), CreditDomain.RoadTransport);
        var today = ChinaTime.DayOf(host.Clock.Now);
        var model = CreditModelId.Parse("D-2026-1");
        await Do(Role.CreditOfficer, new OpenCreditProfile(profile, new(Company, Guangzhou, CreditTrade.DangerousGoodsTransport, new(2026, 1, 1))));
        await Do(Role.CreditOfficer, new ComputeScore(profile, model, today, "季度信用评价"));
        var computed = (ScoreComputed)host.Installation.Catalogue.Decode(
            (await host.Installation.Ledger.LoadContents(new("credit.profile", profile.ToString())))[^1]);
        await Do(Role.CreditOfficer, new ProposeGrade(profile, CreditModelKind.Provincial, computed.Grade));
        return await Do(Role.CreditOfficer, new AnnounceGrade(profile, CreditModelKind.Provincial));
    }

    private async Task<long> InService()
    {
        var site = new SiteId(Guid.CreateVersion7());
        await Do(Role.CaseUnitHead, new PlanSite(site, SiteKind.OffSite, Site, Guangzhou, RoadPosition.Parse(Position)));
        await Do(Role.EnforcementOfficer, new RecordDeviceVerification(site, "GZ-W1", WeigherClass.Dynamic, "粤计检2026-1", new(2025, 12, 20), new(2026, 12, 31)));
        await Do(Role.LegalReviewer, new ReviewSite(site, "法审2026-1", "技审2026-1"));
        await Do(Role.AgencyHead, new PublishSite(site, "穗交通告〔2026〕1号"));
        return await Do(Role.AgencyHead, new PutSiteInService(site));
    }

    private async Task<long> Do(Role role, object command) => (await host.Installation.Executor.Execute(
        new Act(command, Guid.CreateVersion7(), new("public-record", "测试", [role], Guangzhou, "广州市交通运输综合行政执法局"))))
        .ShouldBeOfType<ActAccepted>().Position;
}
