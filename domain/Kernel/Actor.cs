using System.Collections.Immutable;
using NodaTime;

namespace Regulatory.Domain.Kernel;

/// <summary>The capacities in which someone acts or reads; they follow the rulebook, licensing §2 and enforcement §2.</summary>
public enum Role
{
    /// <summary>申请人、当事人 / 代理人: a party to a matter, who acts in their own.</summary>
    Applicant,

    /// <summary>受理窗口</summary>
    WindowClerk,

    /// <summary>审查人员</summary>
    Reviewer,

    /// <summary>听证主持人</summary>
    HearingChair,

    /// <summary>机关负责人 / 授权决定人</summary>
    DecisionMaker,

    /// <summary>发证岗</summary>
    Issuer,

    /// <summary>监督检查人员</summary>
    Supervisor,

    /// <summary>上级机关</summary>
    SuperiorAuthority,

    /// <summary>审计人员: reads everything, changes nothing.</summary>
    Auditor,

    /// <summary>系统管理员: runs the system, sees no case.</summary>
    Administrator,

    /// <summary>The department's own clockwork: timers and processes.</summary>
    System,

    /// <summary>社会公众: sees what the law publishes.</summary>
    Public,

    /// <summary>执法人员: inspects, investigates, serves; two of them on every investigative act (APL 42).</summary>
    EnforcementOfficer,

    /// <summary>办案机构负责人: opinion on filing and closing.</summary>
    CaseUnitHead,

    /// <summary>执法部门负责人: approves filing and measures, decides (APL 56, 57; ACL 18).</summary>
    AgencyHead,

    /// <summary>法制审核人员 (APL 58).</summary>
    LegalReviewer,

    /// <summary>代收机构: the bank or payment service that takes fines, apart from who imposes them (APL 67).</summary>
    FineCollector,

    /// <summary>公示岗: publishes and withdraws (APL 48).</summary>
    PublicityClerk,

    /// <summary>信用管理人员: keeps credit records, grades, lists and repair.</summary>
    CreditOfficer,

    /// <summary>档案管理人员: one case, one file.</summary>
    Archivist,

    /// <summary>合作部门: another department's or operator's system, speaking for itself through the broker.</summary>
    Partner,

    /// <summary>调度员: makes and issues the waybills of the carrier that they act for.</summary>
    Dispatcher,

    /// <summary>驾驶人员、押运人员: drives, or escorts dangerous goods; acts as the natural person that they are.</summary>
    Crew,

    /// <summary>装货人: loads dangerous goods, and checks before it does.</summary>
    Loader,

    /// <summary>收货人: takes the goods over.</summary>
    Consignee,

    /// <summary>公安机关: sees which dangerous goods are on the roads of its division, and stops them.</summary>
    Police,
}

/// <summary>Which roles are those of a party to a matter, and which those of an authority.</summary>
public static class RolesOfParties
{
    /// <summary>Whoever has only such roles sees and does what is their own, wherever it lies; nothing by their division.</summary>
    public static bool IsOfParty(this Role role) =>
        role is Role.Applicant or Role.Dispatcher or Role.Crew or Role.Loader or Role.Consignee;
}

/// <summary>Who acts: account, name, roles, the division whose authority is exercised, and the agency.</summary>
/// <param name="Account">The subject of the token; for the system's own acts <c>system:deadline-clock</c> and the like.</param>
/// <param name="Party">The applicant on whose behalf an <see cref="Role.Applicant"/> acts; null for officers.</param>
public sealed record Actor(
    string Account,
    string Name,
    ImmutableArray<Role> Roles,
    DivisionCode Division,
    string Agency,
    PartyId? Party = null)
{
    public bool Is(Role role) => Roles.Contains(role);

    public bool Equals(Actor? other) =>
        other is not null && Account == other.Account && Name == other.Name && Roles.SequenceEqual(other.Roles)
        && Division == other.Division && Agency == other.Agency && Party == other.Party;

    public override int GetHashCode() => Account.GetHashCode(StringComparison.Ordinal);
}

/// <summary>The roles that may give a command; every command says so.</summary>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class ActOfAttribute(params Role[] roles) : Attribute
{
    public IReadOnlyList<Role> Roles { get; } = roles;
}

/// <summary>
/// What every decider may know beside its state and the command. Contexts derive their own record from it for what else they
/// must know from outside.
/// </summary>
/// <param name="At">The legal moment of the act.</param>
/// <param name="Now">The server's clock; differs from <paramref name="At"/> only for acts recorded after the event.</param>
public record ActContext(Instant At, Instant Now, Actor Actor, Calendar.WorkingCalendar Calendar, Figures Figures)
{
    /// <summary>The legal day of the act: Asia/Shanghai, UTC+8 the year round (calendar-and-codes §1.2).</summary>
    public LocalDate On => ChinaTime.DayOf(At);

    /// <summary>Today by the server's clock.</summary>
    public LocalDate Today => ChinaTime.DayOf(Now);
}
