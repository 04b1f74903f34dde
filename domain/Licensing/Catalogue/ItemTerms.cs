using System.Collections.Immutable;
using Regulatory.Domain.Calendar;
using Regulatory.Domain.Kernel;

namespace Regulatory.Domain.Licensing.Catalogue;

/// <summary>Whether the law wants leave beforehand or only notice.</summary>
public enum ItemKind
{
    /// <summary>行政许可</summary>
    Licence,

    /// <summary>备案: notice to the authority; nothing is granted.</summary>
    Filing,

    /// <summary>服务协议: the right comes from an agreement with the authority.</summary>
    Agreement,
}

/// <summary>Whom or what a licence of an item is for.</summary>
public enum LicenceSubject
{
    /// <summary>经营者: an operator's right to carry on business.</summary>
    Operator,

    /// <summary>从业人员: one person's qualification; under no operator's licence.</summary>
    Practitioner,

    /// <summary>车辆: one vehicle, under an operator's licence.</summary>
    Vehicle,

    /// <summary>船舶: one ship, under an operator's licence.</summary>
    Ship,

    /// <summary>线路: one coach or bus route.</summary>
    Route,

    /// <summary>单位: an undertaking's grade or qualification to do technical work.</summary>
    Undertaking,

    /// <summary>建设项目 / 作业: one construction project or one job.</summary>
    Project,

    /// <summary>运输: one transport, or transports of one kind for a time.</summary>
    Transport,
}

/// <summary>Class of licence as the dual-publicity standard 双公示 names it.</summary>
public enum LicenceClass
{
    /// <summary>普通</summary>
    Ordinary,

    /// <summary>特许</summary>
    Concession,

    /// <summary>认可</summary>
    Recognition,

    /// <summary>核准</summary>
    Approval,

    /// <summary>登记</summary>
    Registration,

    /// <summary>其他</summary>
    Other,
}

/// <summary>The level of government whose authority decides.</summary>
public enum AuthorityLevel
{
    /// <summary>县级</summary>
    County,

    /// <summary>地级市</summary>
    City,

    /// <summary>省级交通运输主管部门</summary>
    Province,

    /// <summary>省人民政府</summary>
    ProvincialGovernment,
}

/// <summary>
/// One article on which an item rests: <c>RTR/24</c>, or the instrument's Chinese name where it has no short code.
/// </summary>
public sealed record ItemBasis(string Article, Confidence Confidence);

/// <summary>A document that an applicant must hand in.</summary>
/// <param name="Code">Stable within the item: <c>business-licence</c>.</param>
/// <param name="SharedBy">The department that already holds it and shares it: then it must not be asked for.</param>
public sealed record RequiredMaterial(string Code, string Zh, string En, Confidence Confidence, string? SharedBy = null);

/// <summary>
/// What the published list says of one item from a day on: everything that the deciders, the docket and the papers need. Every
/// statement that is not read in the law's text carries how sure it is.
/// </summary>
/// <param name="Levels">Who may be competent; which of them is, follows from the case. Empty when not confirmed.</param>
/// <param name="Limits">Statutory limits of review; empty when the law or the list sets none (agreement, procedure).</param>
/// <param name="Promised">The shorter limit that the authority promises 承诺时限, if any.</param>
/// <param name="Under">The operator items under whose licence a licence of this item stands (vehicle certificates).</param>
public sealed record ItemTerms(
    string Zh,
    string En,
    ItemKind Kind,
    LicenceKind LicenceKind,
    LicenceSubject Subject,
    LicenceClass Class,
    ImmutableArray<ItemBasis> Basis,
    ImmutableArray<AuthorityLevel> Levels,
    Confidence LevelsConfidence,
    ImmutableArray<ReviewLimit> Limits,
    ValidityTerm Validity,
    ImmutableArray<RequiredMaterial> Materials,
    ImmutableArray<ItemNumber> Under,
    LegalPeriod? Promised = null,
    string? Note = null)
{
    /// <summary>The limit for a level and variant: the closest match; null when none is set.</summary>
    /// <param name="variant">Null for the ordinary case; <c>class-1</c>, <c>cross-province-class-2</c>… for oversize transport.</param>
    public ReviewLimit? LimitFor(AuthorityLevel level, string? variant = null) =>
        Limits.FirstOrDefault(limit => limit.Variant == variant && limit.Level == level)
        ?? Limits.FirstOrDefault(limit => limit.Variant == variant && limit.Level is null);

    /// <summary>Whether any statement of these terms is less than certain and so a setting that an officer may correct.</summary>
    public bool IsProvisional =>
        LevelsConfidence is not Confidence.Certain || Validity.Confidence is not Confidence.Certain
        || Basis.Any(basis => basis.Confidence is not Confidence.Certain)
        || Limits.Any(limit => limit.Confidence is not Confidence.Certain);
}
