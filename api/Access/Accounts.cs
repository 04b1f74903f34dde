using System.Collections.Immutable;
using Regulatory.Domain.Kernel;

namespace Regulatory.Api.Access;

/// <summary>
/// The ready accounts of the development issuer: one a role, and a second one of the province for what takes two,
/// so that a newcomer can play every part.
/// </summary>
public static class DevelopmentAccounts
{
    private const string CityBureau = "广州市交通运输局";
    private const string CityEnforcement = "广州市交通运输综合行政执法局";
    private const string Department = "广东省交通运输厅";

    public static ImmutableArray<Actor> All { get; } =
    [
        Account("clerk-gz", "陈窗口", "440100", CityBureau, Role.WindowClerk),
        Account("reviewer-gz", "李审查", "440100", CityBureau, Role.Reviewer),
        Account("decision-gz", "王局长", "440100", CityBureau, Role.DecisionMaker),
        Account("issuer-gz", "黄发证", "440100", CityBureau, Role.Issuer),
        Account("chair-gz", "何主持", "440100", CityBureau, Role.HearingChair),
        Account("supervisor-gz", "梁监督", "440100", CityBureau, Role.Supervisor),
        Account("clerk-sz", "吴窗口", "440300", "深圳市交通运输局", Role.WindowClerk),
        Account("clerk-gd", "冯窗口", "440000", Department, Role.WindowClerk),
        Account("superior-gd", "周处长", "440000", Department, Role.SuperiorAuthority),
        Account("auditor-gd", "郑审计", "440000", Department, Role.Auditor),
        Account("admin-gd", "管理员", "440000", Department, Role.Administrator),
        Account("applicant", "办事人", "440100", "", Role.Applicant)
            with { Party = PartyId.Of(CreditCode.Parse("91440101MA5AAAA00W")) },
        Account("officer-gz", "张执法", "440100", CityEnforcement, Role.EnforcementOfficer),
        Account("officer2-gz", "刘执法", "440100", CityEnforcement, Role.EnforcementOfficer),
        Account("unit-head-gz", "谢队长", "440100", CityEnforcement, Role.CaseUnitHead),
        Account("agency-head-gz", "罗局长", "440100", CityEnforcement, Role.AgencyHead),
        Account("legal-gz", "许法制", "440100", CityEnforcement, Role.LegalReviewer),
        Account("collector-gz", "代收银行", "440100", "广州银行代收点", Role.FineCollector),
        Account("publicity-gz", "邓公示", "440100", CityEnforcement, Role.PublicityClerk),
        Account("credit-gd", "曾信用", "440000", Department, Role.CreditOfficer),
        Account("archivist-gz", "萧档案", "440100", CityEnforcement, Role.Archivist),
        Account("dispatcher", "调度员", "440100", "", Role.Dispatcher)
            with { Party = PartyId.Of(CreditCode.Parse("91440101MA5AAAA00W")) },
        Account("loader", "装货员", "440100", "", Role.Loader)
            with { Party = PartyId.Of(CreditCode.Parse("91440300MA5BBBB14D")) },
        Account("consignee", "收货员", "440600", "", Role.Consignee)
            with { Party = PartyId.Of(CreditCode.Parse("91440600MA5CCCC28H")) },
        Account("police-gz", "龙警官", "440100", "广州市公安局", Role.Police),
        Account("public", "公众", "440000", "", Role.Public),
    ];

    private static Actor Account(string account, string name, string division, string agency, params ImmutableArray<Role> roles) =>
        new(account, name, roles, DivisionCode.Parse(division), agency);
}
