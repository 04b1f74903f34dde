using Regulatory.Domain.Calendar;
using Regulatory.Domain.Kernel;

namespace Regulatory.Domain.Licensing.Catalogue;

/// <summary>The day from which a limit runs.</summary>
public enum LimitStart
{
    /// <summary>受理</summary>
    Acceptance,

    /// <summary>收到申请</summary>
    Application,
}

/// <summary>How long the authority may take over an application for an item.</summary>
/// <param name="Extension">How much longer the head of the agency may allow, once, if the item's own law says so.</param>
/// <param name="Level">Only for this level; null for all.</param>
/// <param name="Variant">Only for this kind of case, as <c>class-3</c>; null for the ordinary case.</param>
/// <param name="ExpertReviewExcluded">The time of expert review, survey or strengthening is not counted.</param>
public sealed record ReviewLimit(
    LegalPeriod Period,
    Confidence Confidence,
    LimitStart From = LimitStart.Acceptance,
    LegalPeriod? Extension = null,
    AuthorityLevel? Level = null,
    string? Variant = null,
    bool ExpertReviewExcluded = false);
