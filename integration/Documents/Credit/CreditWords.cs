using Regulatory.Domain.Credit;
using Regulatory.Domain.Credit.Lists;
using Regulatory.Domain.Credit.Profiles;
using Regulatory.Domain.Kernel;

namespace Regulatory.Integration.Documents.Credit;

/// <summary>How a credit report writes what the record says in codes.</summary>
internal static class CreditWords
{
    public static (string Zh, string En) Of(CreditDomain domain) => domain switch
    {
        CreditDomain.HighwayConstruction => ("公路建设", "Highway construction"),
        CreditDomain.WaterwayConstruction => ("水路建设", "Waterway construction"),
        CreditDomain.RoadTransport => ("道路运输", "Road transport"),
        CreditDomain.WaterTransport => ("水路运输", "Water transport"),
        CreditDomain.WorkSafety => ("安全生产", "Work safety"),
        CreditDomain.Informatisation => ("信息化建设", "Informatisation"),
        CreditDomain.ThirdParties => ("第三方服务", "Third parties"),
        _ => throw new ArgumentOutOfRangeException(nameof(domain), domain, "Not a field of credit."),
    };

    public static (string Zh, string En) Of(CreditSubjectKind kind) => kind switch
    {
        CreditSubjectKind.Enterprise => ("企业", "Enterprise"),
        CreditSubjectKind.Person => ("从业人员", "Practitioner"),
        CreditSubjectKind.Vehicle => ("车辆", "Vehicle"),
        CreditSubjectKind.Section => ("合同段", "Project section"),
        CreditSubjectKind.ThirdParty => ("第三方机构", "Third-party agency"),
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Not a kind of subject."),
    };

    public static (string Zh, string En) Of(SeverityClass of) => of switch
    {
        SeverityClass.Minor => ("轻微", "Minor"),
        SeverityClass.General => ("一般", "General"),
        SeverityClass.Serious => ("严重", "Serious"),
        _ => throw new ArgumentOutOfRangeException(nameof(of), of, "Not a class."),
    };

    public static (string Zh, string En) Of(GradingStage stage) => stage switch
    {
        GradingStage.Scored => ("已评分", "Scored"),
        GradingStage.Proposed => ("已拟定等级", "Grade proposed"),
        GradingStage.Announced => ("公示中", "Announced"),
        GradingStage.ObjectionPending => ("异议处理中", "Objection pending"),
        GradingStage.Confirmed => ("已公告", "Confirmed"),
        _ => throw new ArgumentOutOfRangeException(nameof(stage), stage, "Not a stage of grading."),
    };

    public static (string Zh, string En) Of(CreditListKind list) => list switch
    {
        CreditListKind.Overload => ("违法超限超载运输失信当事人名单", "List of dishonest overload parties"),
        CreditListKind.SeriousDishonesty => ("严重失信主体名单", "List of serious dishonesty"),
        CreditListKind.Red => ("守信激励名单（红名单）", "Red list"),
        _ => throw new ArgumentOutOfRangeException(nameof(list), list, "Not a list."),
    };

    /// <summary>Addends that no item of the model stands for; null for those that one does.</summary>
    public static (string Zh, string En)? OfAddend(ItemCode item) => item.Value switch
    {
        "full-marks" => ("满分", "Full marks"),
        "bonus-over-the-most" => ("超出加分上限", "Bonus over the most"),
        "floor" => ("不低于下限", "Floor"),
        "cap" => ("不高于上限", "Cap"),
        "bidding" => ("投标行为", "Bidding"),
        "performance" => ("履约行为", "Performance"),
        _ => null,
    };
}
