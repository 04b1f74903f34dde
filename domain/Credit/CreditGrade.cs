namespace Regulatory.Domain.Credit;

/// <summary>
/// The grades of all models, best first. Transport knows AAA, AA, A, B; construction AA to D; the provincial index A to D: in each of
/// them the order is this one.
/// </summary>
public enum CreditGrade
{
    /// <summary>优良</summary>
    AAA,

    /// <summary>合格 (transport), 好 (construction)</summary>
    AA,

    /// <summary>基本合格 (transport), 较好 (construction)</summary>
    A,

    /// <summary>不合格 (transport), 一般 (construction)</summary>
    B,

    /// <summary>较差</summary>
    C,

    /// <summary>差</summary>
    D,
}

/// <summary>How grades compare.</summary>
public static class CreditGrades
{
    /// <summary>The first is as good as the second, or better.</summary>
    public static bool AtLeast(this CreditGrade grade, CreditGrade other) => grade <= other;

    /// <summary>The first is worse than the second.</summary>
    public static bool WorseThan(this CreditGrade grade, CreditGrade other) => grade > other;
}
