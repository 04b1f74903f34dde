using Regulatory.GraphQL.CodeFirst;
using Regulatory.GraphQL.Execution;
using Regulatory.GraphQL.Guard;
using Regulatory.GraphQL.Types;

namespace Regulatory.GraphQL.Conventions.Views;

/// <summary>The fields of views on the roots of queries and subscriptions.</summary>
internal sealed class ViewFields(InputTypes inputs, OutputTypes outputs, XmlDocs docs)
{
    public OutputField Asked(View view) => Marked(view, new OutputField(view.Field, TypeOf(view))
    {
        Description = docs.OfType(view.Answer),
        Arguments = [.. inputs.FieldsOf(view.Question)],
        Resolve = async context =>
        {
            var caller = context.Service<Caller>();
            Admit(view, caller);
            return await context.Service<ViewSource>().Ask(new(view, QuestionOf(view, context), caller), context.Cancellation);
        },
    });

    public OutputField Followed(View view) => Marked(view, new OutputField(view.Followed!, TypeOf(view))
    {
        Description = docs.OfType(view.Answer),
        Arguments = [.. inputs.FieldsOf(view.Question)],
        Read = static root => root,
        Subscribe = context => ViewStream.Open(context, view),
    });

    /// <exception cref="GraphQLException">UNAUTHENTICATED or FORBIDDEN: it is not for the caller's roles.</exception>
    public static void Admit(View view, Caller caller)
    {
        if (view.Roles.Overlaps(caller.Roles)) return;
        throw caller.IsAnonymous
            ? new GraphQLException($"'{view.Field}' needs a signed-in reader.", Codes.Unauthenticated)
            : new GraphQLException($"'{view.Field}' is not for your roles.", Codes.Forbidden);
    }

    /// <exception cref="GraphQLException">BAD_USER_INPUT: a value that can be none.</exception>
    public static object QuestionOf(View view, FieldContext context)
    {
        var (question, fault) = InputReader.Read(view.Question, context.Arguments);
        return question ?? throw Codes.Bad(string.Join('.', fault!.Path), fault.Message);
    }

    private GraphType TypeOf(View view) => OutputTypes.NonNull(outputs.Of(view.Answer));

    private static OutputField Marked(View view, OutputField field)
    {
        field.Attach(view);
        return field;
    }
}
