namespace Regulatory.Domain.Kernel;

/// <summary>How grave a piece of dishonesty is for its publicity and repair (信用修复管理办法, in force from 2026-04-01).</summary>
public enum SeverityClass
{
    /// <summary>轻微: in principle not made public.</summary>
    Minor,

    /// <summary>一般: public for three months to a year.</summary>
    General,

    /// <summary>严重: public for one to three years.</summary>
    Serious,
}
