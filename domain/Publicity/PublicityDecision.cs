using NodaTime;

namespace Regulatory.Domain.Publicity;

/// <summary>Why a document is made public, or is not.</summary>
public enum PublicityGround
{
    /// <summary>许可决定公开 (ALL 40)</summary>
    LicenceIsPublic,

    /// <summary>信用修复管理办法施行前: every penalty was made public.</summary>
    BeforeClasses,

    /// <summary>一般或者严重失信信息</summary>
    GraveEnough,

    /// <summary>轻微失信信息, made public on a recorded ground of necessity (K-09).</summary>
    Necessity,

    /// <summary>轻微失信信息原则上不公示</summary>
    MinorWithheld,

    /// <summary>公示期限已过: taken on record only after its longest publicity was over.</summary>
    TermIsOver,

    /// <summary>未满十八周岁 (K-07)</summary>
    UnderAgeWithheld,
}

/// <summary>Whether and how long a document is shown to the public: computed, never assumed.</summary>
/// <param name="Public">Whether it is shown; it is reported to the credit platform in either case.</param>
/// <param name="Class">Null for licences, and for penalties before the classes came into force.</param>
/// <param name="Necessity">The recorded ground for showing what is minor; null for everything else.</param>
/// <param name="MinimumUntil">Last day of the shortest publicity; null where nothing is shown, or for licences.</param>
/// <param name="Until">Last day of publicity, inclusive; null where nothing is shown, or while a licence's decision stands; past where its term was over before.</param>
public sealed record PublicityDecision(
    bool Public, PublicityGround Ground, SeverityClass? Class, string? Necessity, LocalDate? MinimumUntil, LocalDate? Until);
