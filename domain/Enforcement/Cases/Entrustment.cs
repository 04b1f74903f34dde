namespace Regulatory.Domain.Enforcement.Cases;

/// <summary>委托处罚: the body that acts in the agency's name (APL 20, 21).</summary>
/// <param name="Body">Its name.</param>
/// <param name="Kind">A person or an enterprise cannot be entrusted.</param>
/// <param name="Document">Number of the written entrustment; it names matter, powers and period.</param>
/// <param name="Published">The entrustment was made public.</param>
/// <param name="QualifiedStaff">It has staff who know the law and the trade and hold the qualification.</param>
/// <param name="EquippedForTests">It can have tests and appraisals made where they are needed.</param>
public sealed record Entrustment(
    string Body, EntrustedKind Kind, string Document, bool Published, bool QualifiedStaff, bool EquippedForTests);

/// <summary>What an entrusted body is.</summary>
public enum EntrustedKind
{
    /// <summary>依法成立并具有管理公共事务职能的组织</summary>
    PublicAffairsOrganisation,

    /// <summary>企业</summary>
    Enterprise,

    /// <summary>个人</summary>
    Individual,

    /// <summary>其他组织</summary>
    Other,
}
