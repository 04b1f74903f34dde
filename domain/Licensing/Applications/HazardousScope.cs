namespace Regulatory.Domain.Licensing.Applications;

/// <summary>The goods of a scope for which the rules on dangerous goods have figures of their own.</summary>
public static class HazardousScope
{
    /// <summary>剧毒化学品, as an activity of the scope names them: class 6.1 alone does not tell.</summary>
    public const string ToxicChemicals = "剧毒化学品";

    /// <summary>强腐蚀性危险货物</summary>
    public const string StrongCorrosives = "强腐蚀性危险货物";

    public static bool HasToxicChemicals(this LicenceScope scope) => scope.Activities.Contains(ToxicChemicals);

    public static bool HasStrongCorrosives(this LicenceScope scope) => scope.Activities.Contains(StrongCorrosives);

    /// <summary>Class 1 or one of its divisions.</summary>
    public static bool HasExplosives(this LicenceScope scope) =>
        scope.HazardClasses.Any(name => name == "1" || name.StartsWith("1.", StringComparison.Ordinal));
}
