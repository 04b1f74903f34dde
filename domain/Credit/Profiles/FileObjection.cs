using System.Collections.Immutable;
using Regulatory.Domain.Credit.Profiles.Rules;
using Regulatory.Domain.Law;

namespace Regulatory.Domain.Credit.Profiles;

/// <summary>提出异议: the subject says that the announced grade, or an entry under it, is wrong.</summary>
/// <param name="Contested">Entries that are said to be wrong; empty when the grade itself is.</param>
/// <param name="Grounds">What is wrong; a natural person's words are sealed when they are recorded.</param>
[ActOf(Role.Applicant, Role.CreditOfficer), Law(OwnRules.CreditGrades)]
public sealed record FileObjection(CreditProfileId Profile, CreditModelKind Kind, ImmutableArray<int> Contested, string Grounds) : CreditProfileCommand;

public static partial class CreditProfileDecider
{
    private static Decision<CreditProfileFact> Decide(CreditProfile profile, FileObjection command, CreditContext context)
    {
        if (SubjectsOwnMatter.Check(profile, context) is { } foreign) return foreign;
        var grading = profile.Gradings.GetValueOrDefault(command.Kind);
        if (ScoreBeforeGrade.Check(grading) is { } unscored) return unscored;
        if (ObjectionInTime.Check(grading!, context.On) is { } late) return late;
        ImmutableArray<int> contested = [.. command.Contested.Distinct().Order()];
        if (profile.Objections.Any(open => open.Model.Kind == command.Kind && open.Contested.SequenceEqual(contested)))
            return Decision<CreditProfileFact>.Nothing;
        if (GroundsOfObjection.Check(profile, command) is { } bare) return bare;
        var person = profile.Id!.Value.Subject is { IsPerson: true, Party: { } party } ? party : (PartyId?)null;
        return new ObjectionFiled(
            profile.LastObjection + 1, grading!.Model, contested, person is null ? command.Grounds : null,
            person is { } subject ? new(subject, command.Grounds) : null, context.On);
    }
}
